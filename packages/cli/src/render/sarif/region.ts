import type { Located, Report } from "../../report.ts";

/** A place in a file, on one line. Columns are UTF-16 units from 1; `endColumn` is after the last one. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endColumn?: number;
}

export function regionOf({ start, part, utf16Column }: Pick<Report, "start" | "part" | "utf16Column">, { at, mark }: Located): Region {
  const base = utf16Column ?? (part === undefined ? 1 : start.column); // a payload that isn't a part begins its line
  if (mark === undefined)
    return { startLine: at.line, startColumn: at.line === start.line && part !== undefined ? at.column - start.column + base : at.column };
  const { offset, length } = mark.span;
  const lastBreak = offset === 0 ? -1 : mark.text.lastIndexOf("\n", offset - 1);
  const startColumn = lastBreak === -1 ? base + offset : offset - lastBreak;
  const marked = /^[^\r\n]*/.exec(mark.text.slice(offset, offset + length))?.[0] ?? "";
  return { startLine: at.line, startColumn, ...(marked !== "" && { endColumn: startColumn + marked.length }) };
}
