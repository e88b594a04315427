import { advance, type Position, positionsAt, type Span } from "@tools/json-text";
import type { TextRange } from "./validation-result.ts";

/** A part of the text in the editor, which is a payload of its own: a line, an item of an array, or the whole text. */
export interface TextPart {
  readonly text: string;
  /** Where it begins, in UTF-16 code units. */
  readonly offset: number;
  /** The position where it begins. */
  readonly start: Position;
}

/** The whole text as one part. */
export const wholeText = (text: string): TextPart => ({ text, offset: 0, start: { line: 1, column: 1 } });

/** The parts of a text at the given spans, which are in order. The text is read once. */
export function* partsAt(text: string, spans: Iterable<Span>): Generator<TextPart> {
  let { offset: end, start } = wholeText(text);
  for (const { offset, length } of spans) {
    start = advance(start, text.slice(end, offset));
    end = offset;
    yield { text: text.slice(offset, offset + length), offset, start };
  }
}

/** Replaces the span of each item, which is in the part, by its range in the whole text. The items are returned in the order of the text. */
export function textRanges<Item extends { readonly span: Span }>(
  { text, offset: base, start }: TextPart,
  items: readonly Item[],
): (Omit<Item, "span"> & TextRange)[] {
  const positions = positionsAt(
    text,
    items.map(({ span }) => span.offset),
    start,
  );
  return items
    .map(({ span: { offset, length }, ...item }) => ({
      ...item,
      from: base + offset,
      to: base + offset + length,
      ...(positions.get(offset) ?? start),
    }))
    .sort((a, b) => a.from - b.from);
}
