import { positionsAt, type Span } from "@tools/json-text";
import type { TextRange } from "./validation-result.ts";

/** Replaces the span of each item by its range, with line and column. The items are returned in the order of the text. */
export function textRanges<Item extends { readonly span: Span }>(text: string, items: readonly Item[]): (Omit<Item, "span"> & TextRange)[] {
  const positions = positionsAt(
    text,
    items.map(({ span }) => span.offset),
  );
  return items
    .map(({ span: { offset, length }, ...item }) => ({
      ...item,
      from: offset,
      to: offset + length,
      ...(positions.get(offset) ?? { line: 1, column: 1 }),
    }))
    .sort((a, b) => a.from - b.from);
}
