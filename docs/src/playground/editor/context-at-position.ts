import type { EditorState } from "@codemirror/state";
import { contextAt, type JsonContext } from "@tools/json-text";

/** What the page knows about the text in the editor. */
export interface TextFacts {
  /** The name of the model that the text is validated as. */
  readonly model: () => string;
  /** Whether each line is a payload of its own. */
  readonly isLines: () => boolean;
}

/** In longer texts, finding the context would delay the keyboard. */
const maxLength = 2_000_000;

/** What a position in the editor is at, with its token as a range of the whole text. */
export function contextAtPosition(state: EditorState, position: number, { isLines }: TextFacts): JsonContext | undefined {
  const line = state.doc.lineAt(position);
  const { from, to } = isLines() ? line : { from: 0, to: state.doc.length };
  if (to - from > maxLength) return undefined;
  const found = contextAt(state.doc.sliceString(from, to), position - from);
  return found && { ...found, token: { ...found.token, offset: found.token.offset + from } };
}
