/** A position in a text, counted from 1. A column is a code point, so that editors and people agree on it. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

const start: Position = { line: 1, column: 1 };

/** The position of an offset in a text that begins at `base`. */
export const positionAt = (text: string, offset: number, base: Position = start): Position => advance(base, text.slice(0, offset));

/** The position of each offset. Each is counted from the one before, so a long text is read once. */
export function positionsAt(text: string, offsets: Iterable<number>, base: Position = start): Map<number, Position> {
  const positions = new Map<number, Position>();
  let from = 0;
  let position = base;
  for (const offset of [...new Set(offsets)].sort((a, b) => a - b)) {
    position = advance(position, text.slice(from, offset));
    from = offset;
    positions.set(offset, position);
  }
  return positions;
}

/** The position after a text that begins at another position. */
export function advance({ line, column }: Position, text: string): Position {
  const lastBreak = text.lastIndexOf("\n");
  if (lastBreak === -1) return { line, column: column + codePoints(text) };
  let breaks = 0;
  for (let at = text.indexOf("\n"); at !== -1; at = text.indexOf("\n", at + 1)) breaks++;
  return { line: line + breaks, column: 1 + codePoints(text.slice(lastBreak + 1)) };
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
