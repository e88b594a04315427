import { defaultKeymap, history, historyKeymap } from "@codemirror/commands";
import { json } from "@codemirror/lang-json";
import { bracketMatching, foldGutter, indentUnit, syntaxHighlighting } from "@codemirror/language";
import { type Diagnostic, lintGutter, nextDiagnostic, previousDiagnostic, setDiagnostics } from "@codemirror/lint";
import { EditorState } from "@codemirror/state";
import { drawSelection, EditorView, highlightActiveLine, keymap, lineNumbers } from "@codemirror/view";
import { colours, theme } from "./editor-theme.ts";

/** The text on the left. */
export interface Editor {
  readonly text: () => string;
  /** Puts another text in its place, with a history of its own. */
  readonly setText: (text: string) => void;
  /** Marks stretches of the text; what lies beyond its end, because the text has changed since, is left out. */
  readonly mark: (marks: readonly Diagnostic[]) => void;
  /** Puts the cursor there, in view. */
  readonly goTo: (from: number, to: number) => void;
}

/**
 * Puts an editor into an element. It lives in a shadow tree, because only there does CodeMirror use style sheets that a strict content
 * security policy lets pass. Tab leaves it, as it leaves any field. `edited` is called
 * after each change that a person made.
 */
export function editor(host: HTMLElement, label: string, edited: () => void): Editor {
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
    indentUnit.of("  "),
    syntaxHighlighting(colours),
    theme,
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": label, "aria-multiline": "true", spellcheck: "false" }),
    EditorView.domEventHandlers({ beforeinput: typeOver }),
    EditorView.updateListener.of(({ docChanged }) => docChanged && edited()),
    keymap.of([{ key: "F8", run: nextDiagnostic }, { key: "Shift-F8", run: previousDiagnostic }, ...defaultKeymap, ...historyKeymap]),
  ];
  const view = new EditorView({ root, parent: root, extensions });
  return {
    text: () => view.state.doc.toString(),
    setText: (text) => view.setState(EditorState.create({ doc: text, extensions })),
    mark: (marks) => {
      const end = view.state.doc.length;
      view.dispatch(
        setDiagnostics(
          view.state,
          marks.filter(({ to }) => to <= end),
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

/** Text that is typed over: Chromium would carry the look of the old one into a style attribute, of which the security policy complains. */
function typeOver({ inputType, data, isComposing }: InputEvent, view: EditorView): boolean {
  if (inputType !== "insertText" || data === null || isComposing || view.state.selection.main.empty) return false;
  view.dispatch(view.state.replaceSelection(data), { userEvent: "input.type", scrollIntoView: true });
  return true;
}
