import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching, foldGutter, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics } from "@codemirror/lint";
import { search, searchKeymap } from "@codemirror/search";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers, tooltips } from "@codemirror/view";
import type { Fields } from "../fields/fields.ts";
import { completion } from "./completion.ts";
import type { TextFacts } from "./context-at-position.ts";
import { fieldInfo } from "./field-info.ts";
import { replaceText } from "./replace-text.ts";
import { colors, theme } from "./theme.ts";

/** What the editor needs from the page. */
export interface EditorOptions {
  /** Read by screen readers. */
  readonly label: string;
  readonly facts: TextFacts;
  readonly fields: () => Promise<Fields>;
  /** The home page of the site. */
  readonly base: URL;
  /** Called after each change by the user. */
  readonly onEdit: () => void;
  readonly onFormat: () => void;
}

/** Where tooltips may be: in the visible part of the editor, so that they never cover the buttons above it. */
function visiblePart({ dom }: EditorView): { top: number; left: number; bottom: number; right: number } {
  const { top, left, bottom, right } = dom.getBoundingClientRect();
  return { top: Math.max(0, top), left: Math.max(0, left), bottom: Math.min(innerHeight, bottom), right: Math.min(innerWidth, right) };
}

/** The text editor. */
export interface Editor {
  readonly text: () => string;
  /** Replaces the text, and starts a new undo history. */
  readonly setText: (text: string) => void;
  /** Replaces the text by one that differs in spaces only, as an edit that can be undone. */
  readonly reformat: (text: string) => void;
  /** Underlines parts of the text. Diagnostics beyond its end are ignored, because the text may have changed since. */
  readonly setDiagnostics: (diagnostics: readonly Diagnostic[]) => void;
  /** Selects a range and scrolls it into view. */
  readonly goTo: (from: number, to: number) => void;
}

/**
 * Creates an editor in a shadow tree, because only there does CodeMirror use style sheets that a strict content security policy allows.
 * Tab moves the focus out of it, as for any field.
 */
export function editor(host: HTMLElement, { label, facts, fields, base, onEdit, onFormat }: EditorOptions): Editor {
  const root = host.attachShadow({ mode: "open" });
  const extensions = [
    lineNumbers(),
    foldGutter({ openText: "▾", closedText: "▸" }),
    lintGutter(),
    history(),
    drawSelection(),
    highlightActiveLine(),
    bracketMatching(),
    json(),
    completion(facts, fields),
    fieldInfo(facts, fields, base),
    tooltips({ tooltipSpace: visiblePart }),
    search({ top: true }),
    indentUnit.of("  "),
    syntaxHighlighting(colors),
    theme,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": label, "aria-multiline": "true", spellcheck: "false" }),
    EditorView.domEventHandlers({ beforeinput: typeOver }),
    EditorView.updateListener.of(({ docChanged }) => docChanged && onEdit()),
    keymap.of([
      { key: "F8", run: nextDiagnostic },
      { key: "Shift-F8", run: previousDiagnostic },
      { key: "Shift-Alt-f", run: handled(onFormat), preventDefault: true },
      ...searchKeymap,
      ...defaultKeymap,
      ...historyKeymap,
    ]),
  ];
  const view = new EditorView({ root, parent: root, extensions });
  return {
    text: () => view.state.doc.toString(),
    setText: (text) => view.setState(EditorState.create({ doc: text, extensions })),
    reformat: (text) => replaceText(view, text),
    setDiagnostics: (diagnostics) => {
      const end = view.state.doc.length;
      view.dispatch(
        setDiagnostics(
          view.state,
          diagnostics.filter(({ to }) => to <= end),
        ),
      );
    },
    goTo: (from, to) => {
      const end = view.state.doc.length;
      view.dispatch({
        selection: { anchor: Math.min(from, end), head: Math.min(to, end) },
        effects: EditorView.scrollIntoView(Math.min(from, end), { y: "center" }),
      });
      view.focus();
    },
  };
}

/** A command that is always handled. */
const handled = (run: () => void) => (): boolean => {
  run();
  return true;
};

/** Replaces a selection by typed text. Chromium would copy its style into a style attribute, which the security policy forbids. */
function typeOver({ inputType, data, isComposing }: InputEvent, view: EditorView): boolean {
  if (inputType !== "insertText" || data === null || isComposing || view.state.selection.main.empty) return false;
  view.dispatch(view.state.replaceSelection(data), { userEvent: "input.type", scrollIntoView: true });
  return true;
}
