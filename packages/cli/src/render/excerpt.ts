import type { TextRange } from "@session-schema/validators/mask";
import type { Position } from "../input/piece.ts";
import type { Spot } from "../parse.ts";
import { secretRanges } from "./mask.ts";
import { printable, widthOf } from "./printable.ts";

export interface Excerpt {
  readonly line: number;
  /** The line of the source text, fit for a terminal. */
  readonly text: string;
  /** Where the marker begins under it, and its length, in columns of the terminal. */
  readonly indent: number;
  readonly length: number;
}

/** The line around a place, clipped if it is long, with what the place needs for a marker beneath it. */
export function excerptOf(text: string, spot: Spot, at: Position): Excerpt {
  const lineStart = text.lastIndexOf("\n", spot.offset - 1) + 1;
  const lineBreak = text.indexOf("\n", spot.offset);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak;
  // Of a long line only the surroundings are looked at, and those of the surroundings to see where a URL begins.
  const from = Math.max(lineStart, spot.offset - surroundings);
  const to = Math.min(lineEnd, spot.offset + surroundings);
  const secretsFrom = Math.max(lineStart, from - urlLength);
  const secrets = secretRanges(text.slice(secretsFrom, Math.min(lineEnd, to + urlLength))).map(
    ([a, b]): TextRange => [a + secretsFrom - from, b + secretsFrom - from],
  );
  const all = cells(text.slice(from, to).replace(/\r$/, ""), secrets);
  const start = spot.offset - from;
  const end = start + Math.max(1, spot.length);
  const first = all.findIndex((cell) => cell.end > start);
  const { shown, left, right } = clip(all, first === -1 ? all.length : first);
  const ellipsis = left || from > lineStart ? "…" : "";
  const before = shown.filter((cell) => cell.end <= start);
  const marked = shown.filter((cell) => cell.end > start && cell.start < end);
  return {
    line: at.line,
    text: `${ellipsis}${shown.map((cell) => cell.text).join("")}${right || to < lineEnd ? "…" : ""}`,
    indent: ellipsis.length + total(before),
    length: Math.max(1, total(marked)),
  };
}

const widest = 100;
const surroundings = 3 * widest;
const urlLength = 16_384;

/** A piece of the line that is shown as one: a character, an escape in its place, or the stars of something masked. */
interface Cell {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly width: number;
}

function cells(line: string, ranges: readonly TextRange[]): Cell[] {
  const secrets = ranges.filter(([, to]) => to > 0);
  const found: Cell[] = [];
  let start = 0;
  for (const grapheme of graphemesOf(line)) {
    const end = start + grapheme.length;
    const [secret] = secrets;
    if (secret === undefined || start < secret[0]) found.push({ start, end, ...shownAs(grapheme) });
    else if (end >= secret[1] || end === line.length) {
      found.push({ start: secret[0], end, text: "***", width: 3 });
      secrets.shift();
    }
    start = end;
  }
  return found;
}

/** What a person takes for one character. Most lines are plain, and cutting those up is far quicker. */
const graphemesOf = (line: string): string[] =>
  /^[ -~]*$/.test(line) ? line.split("") : Array.from(segmenter.segment(line), ({ segment }) => segment);

const segmenter = new Intl.Segmenter("en", { granularity: "grapheme" });

function shownAs(grapheme: string): Pick<Cell, "text" | "width"> {
  if (/^[ -~]$/.test(grapheme)) return { text: grapheme, width: 1 };
  if (grapheme === "\t") return { text: "  ", width: 2 };
  const text = printable(grapheme);
  return { text, width: text === grapheme ? widthOf(grapheme) : text.length };
}

/** As many cells around one of them as fit: a third of the room before it, unless there is room to spare behind it. */
function clip(all: readonly Cell[], around: number): { shown: readonly Cell[]; left: boolean; right: boolean } {
  const behind = total(all.slice(around));
  const room = Math.max(widest / 3, widest - behind);
  let first = around;
  for (let width = 0; first > 0; first--) {
    width += all[first - 1]?.width ?? 0;
    if (width > room) break;
  }
  let last = first;
  for (let width = 0; last < all.length; last++) {
    width += all[last]?.width ?? 0;
    if (width > widest) break;
  }
  return { shown: all.slice(first, last), left: first > 0, right: last < all.length };
}

const total = (some: readonly Cell[]): number => some.reduce((sum, { width }) => sum + width, 0);
