import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { EditorView, hoverTooltip, keymap, showTooltip, type Tooltip } from "@codemirror/view";
import type { Fields } from "../fields/fields.ts";
import { contextAtPosition, type TextFacts } from "./context-at-position.ts";
import { describeField, type FieldDescription } from "./describe-field.ts";

/** Shows what the schema says about a field when the pointer is over it, or for the one at the cursor with Ctrl+I (⌘I). */
export function fieldInfo(facts: TextFacts, fields: () => Promise<Fields>, base: URL): Extension {
  const find = async (view: EditorView, position: number) => {
    const context = contextAtPosition(view.state, position, facts);
    if (context === undefined || context.token.length === 0) return undefined;
    const { token, role, path } = context;
    const written = view.state.sliceDoc(token.offset, token.offset + token.length);
    const target = role === "key" ? [...path, nameOf(written)] : path;
    const found = describeField(await fields(), facts.model(), target, base);
    return found && { ...found, from: token.offset, to: token.offset + token.length };
  };
  const hover = hoverTooltip(async (view, position) => {
    const found = await find(view, position);
    return found === undefined ? null : { pos: found.from, end: found.to, above: true, create: () => ({ dom: found.dom }) };
  });
  const show = (view: EditorView): boolean => {
    const position = view.state.selection.main.head;
    find(view, position).then((found) => {
      if (view.state.selection.main.head !== position) return;
      view.dispatch({
        effects: [
          setInfo.of(found === undefined ? null : tooltip(view, found)),
          EditorView.announce.of(found?.text ?? "There is no field at the cursor."),
        ],
      });
    });
    return true;
  };
  return [
    hover,
    shown,
    keymap.of([
      { key: "Mod-i", run: show, preventDefault: true },
      { key: "Escape", run: hide },
    ]),
  ];
}

const setInfo = StateEffect.define<Tooltip | null>();

/** Shown until the text or the selection changes. */
const shown = StateField.define<Tooltip | null>({
  create: () => null,
  update(value, transaction) {
    for (const effect of transaction.effects) if (effect.is(setInfo)) return effect.value;
    return transaction.docChanged || transaction.selection !== undefined ? null : value;
  },
  provide: (field) => showTooltip.from(field),
});

function hide(view: EditorView): boolean {
  if (view.state.field(shown, false) == null) return false;
  view.dispatch({ effects: setInfo.of(null) });
  return true;
}

function tooltip(view: EditorView, { dom, from }: FieldDescription & { readonly from: number }): Tooltip {
  // The focus may be on the link.
  dom.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    hide(view);
    view.focus();
  });
  return { pos: from, above: true, create: () => ({ dom }) };
}

function nameOf(key: string): string {
  try {
    return String(JSON.parse(key));
  } catch {
    return key.replaceAll('"', "");
  }
}
