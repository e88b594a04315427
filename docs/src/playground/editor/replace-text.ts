import type { EditorView } from "@codemirror/view";

/** Replaces the text by one that differs in spaces only. The cursor stays at its character, and undo brings the old text back. */
export function replaceText(view: EditorView, text: string): void {
  const before = view.state.doc.toString();
  if (text === before) return;
  const anchor = offsetAfter(text, solid(before.slice(0, view.state.selection.main.head)));
  view.dispatch({
    changes: { from: 0, to: before.length, insert: text },
    selection: { anchor },
    userEvent: "input.format",
    scrollIntoView: true,
  });
}

const solid = (text: string): number => text.length - (text.match(/\s/g)?.length ?? 0);

/** The offset after a number of characters that aren't spaces. */
function offsetAfter(text: string, count: number): number {
  let offset = 0;
  for (let left = count; left > 0 && offset < text.length; offset++) if (!/\s/.test(text.charAt(offset))) left--;
  return offset;
}
