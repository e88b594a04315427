import type { TextRange } from "@session-schema/validators/mask";
import type { Span } from "../span.ts";
import { printable, widthOf } from "./printable.ts";
import { secretRanges } from "./secrets.ts";

/** A line of a text, safe to print on a terminal, and where to put a marker below it, in columns of the terminal. */
export interface Excerpt {
  readonly text: string;
  readonly indent: number;
  readonly length: number;
}

/** The line around a span. Secrets in URLs are masked, and a long line is clipped. */
export function excerptOf(text: string, span: Span): Excerpt {
  const lineStart = text.lastIndexOf("\n", span.offset - 1) + 1;
  const lineBreak = text.indexOf("\n", span.offset);
  const lineEnd = lineBreak === -1 ? text.length : lineBreak;
  // Only the context of the span is rendered. Secrets are searched further out, because a URL may begin long before.
  const from = Math.max(lineStart, span.offset - contextLength);
  const to = Math.min(lineEnd, span.offset + contextLength);
  const secretsFrom = Math.max(lineStart, from - maxUrlLength);
  const secrets = secretRanges(text.slice(secretsFrom, Math.min(lineEnd, to + maxUrlLength))).map(
    ([a, b]): TextRange => [a + secretsFrom - from, b + secretsFrom - from],
  );
  const all = cells(text.slice(from, to).replace(/\r$/, ""), secrets);
  const start = span.offset - from;
  const end = start + Math.max(1, span.length);
  const first = all.findIndex((cell) => cell.end > start);
  const { visible, left, right } = clip(all, first === -1 ? all.length : first);
  const ellipsis = left || from > lineStart ? "…" : "";
  const before = visible.filter((cell) => cell.end <= start);
  const marked = visible.filter((cell) => cell.end > start && cell.start < end);
  return {
    text: `${ellipsis}${visible.map((cell) => cell.text).join("")}${right || to < lineEnd ? "…" : ""}`,
    indent: ellipsis.length + total(before),
    length: Math.max(1, total(marked)),
  };
}

const maxWidth = 100;
const contextLength = 3 * maxWidth;
const maxUrlLength = 16_384;

/** A character of the line, the escape that replaces it, or the asterisks that replace a secret. */
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
    if (secret === undefined || start < secret[0]) found.push({ start, end, ...render(grapheme) });
    else if (end >= secret[1] || end === line.length) {
      found.push({ start: secret[0], end, text: "***", width: 3 });
      secrets.shift();
    }
    start = end;
  }
  return found;
}

/** User-perceived characters. Most lines are ASCII, which is much faster to split. */
const graphemesOf = (line: string): string[] =>
  /^[ -~]*$/.test(line) ? line.split("") : Array.from(segmenterOf().segment(line), ({ segment }) => segment);

let segmenter: Intl.Segmenter | undefined;

/** Made on demand, because that takes 20 ms. */
function segmenterOf(): Intl.Segmenter {
  segmenter ??= new Intl.Segmenter("en", { granularity: "grapheme" });
  return segmenter;
}

function render(grapheme: string): Pick<Cell, "text" | "width"> {
  if (/^[ -~]$/.test(grapheme)) return { text: grapheme, width: 1 };
  if (grapheme === "\t") return { text: "  ", width: 2 };
  const text = printable(grapheme);
  return { text, width: text === grapheme ? widthOf(grapheme) : text.length };
}

/** The cells that fit around one of them: a third of the width before it, or more if the rest of the line is short. */
function clip(all: readonly Cell[], around: number): { visible: readonly Cell[]; left: boolean; right: boolean } {
  const after = total(all.slice(around));
  const room = Math.max(maxWidth / 3, maxWidth - after);
  let first = around;
  for (let width = 0; first > 0; first--) {
    width += all[first - 1]?.width ?? 0;
    if (width > room) break;
  }
  let last = first;
  for (let width = 0; last < all.length; last++) {
    width += all[last]?.width ?? 0;
    if (width > maxWidth) break;
  }
  return { visible: all.slice(first, last), left: first > 0, right: last < all.length };
}

const total = (some: readonly Cell[]): number => some.reduce((sum, { width }) => sum + width, 0);
