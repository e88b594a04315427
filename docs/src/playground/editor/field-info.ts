import { type Extension, type SelectionRange, StateEffect, StateField } from "@codemirror/state";
import { EditorView, hoverTooltip, keymap, showTooltip, type Tooltip, ViewPlugin } from "@codemirror/view";
import type { Fields } from "../fields/fields.ts";
import { contextAtPosition, type TextFacts } from "./context-at-position.ts";
import { describeField, type FieldDescription } from "./describe-field.ts";

/**
 * Shows what the schema says about a field: when the mouse is over it, after a tap on its key or its value, or, for the field at the cursor, with
 * Ctrl+I (⌘I).
 */
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
  // After a tap, browsers send the events of a mouse too.
  let isTouch = false;
  const hover = hoverTooltip(async (view, position) => {
    if (isTouch) return null;
    const found = await find(view, position);
    return found === undefined ? null : { pos: found.from, end: found.to, above: true, create: () => ({ dom: found.dom }) };
  });
  const show = (view: EditorView, position: number, isOutdated: () => boolean): void => {
    find(view, position).then((found) => {
      if (isOutdated()) return;
      view.dispatch({
        effects: [
          setInfo.of(found === undefined ? null : tooltip(view, found)),
          EditorView.announce.of(found?.text ?? "There is no field at the cursor."),
        ],
      });
    });
  };
  const showAtCursor = (view: EditorView): boolean => {
    const position = view.state.selection.main.head;
    show(view, position, () => view.state.selection.main.head !== position);
    return true;
  };
  const onClick = (event: MouseEvent, view: EditorView): void => {
    const position = isTouch ? view.posAtCoords(event) : null;
    const { doc } = view.state;
    if (position !== null) show(view, position, () => view.state.doc !== doc);
  };
  return [
    hover,
    shown,
    hideOnTap,
    EditorView.domEventHandlers({
      pointerover: ({ pointerType }) => {
        isTouch = pointerType === "touch";
      },
      click: onClick,
    }),
    keymap.of([
      { key: "Mod-i", run: showAtCursor, preventDefault: true },
      { key: "Escape", run: hide },
    ]),
  ];
}

const setInfo = StateEffect.define<Tooltip | null>();

/** Shown until the text changes, or the cursor leaves the field. */
const shown = StateField.define<Tooltip | null>({
  create: () => null,
  update(value, { effects, docChanged, selection }) {
    for (const effect of effects) if (effect.is(setInfo)) return effect.value;
    if (value === null || docChanged) return null;
    return selection === undefined || isWithin(selection.main, value) ? value : null;
  },
  provide: (field) => showTooltip.from(field),
});

const isWithin = ({ from, to }: SelectionRange, { pos, end = pos }: Tooltip): boolean => from >= pos && to <= end;

/** A tap anywhere but on the information closes it. A tap on another field then shows that of the other one. */
const hideOnTap = ViewPlugin.define((view) => {
  const { ownerDocument } = view.dom;
  const onPointerUp = (event: PointerEvent): void => {
    const isInside = event.composedPath().some((target) => target instanceof Element && target.matches(".cm-tooltip"));
    if (event.pointerType === "touch" && !isInside) hide(view);
  };
  ownerDocument.addEventListener("pointerup", onPointerUp);
  return { destroy: () => ownerDocument.removeEventListener("pointerup", onPointerUp) };
});

function hide(view: EditorView): boolean {
  if (view.state.field(shown, false) == null) return false;
  view.dispatch({ effects: setInfo.of(null) });
  return true;
}

function tooltip(view: EditorView, { dom, from, to }: FieldDescription & { readonly from: number; readonly to: number }): Tooltip {
  // The focus may be on the link.
  dom.addEventListener("keydown", ({ key }) => {
    if (key !== "Escape") return;
    hide(view);
    view.focus();
  });
  return { pos: from, end: to, above: true, create: () => ({ dom }) };
}

function nameOf(key: string): string {
  try {
    return String(JSON.parse(key));
  } catch {
    return key.replaceAll('"', "");
  }
}
