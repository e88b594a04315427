import { compactJson, formatJson, parseJson } from "@tools/json-text";
import { isLines } from "./worker/split-items.ts";

/** Formats a text; NDJSON keeps its lines, and those that aren't JSON stay as they are. Undefined if the text is neither. */
export function format(text: string): string | undefined {
  if (parseJson(text).ok) return `${formatJson(text)}\n`;
  return isLines(text) ? text.split("\n").map(compactLine).join("\n") : undefined;
}

const compactLine = (line: string): string => (parseJson(line).ok ? compactJson(line) : line);
