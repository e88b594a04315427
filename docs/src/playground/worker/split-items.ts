import { locate, parseJson, type Span } from "@tools/json-text";

/**
 * Whether a text that isn't JSON has one payload per line, as NDJSON has: its first line is a whole payload, or most of its lines are objects.
 * A line without an end is then an error of that line, not of the text.
 */
export function isLines(text: string): boolean {
  const spans = linesOf(text);
  const [first] = spans;
  if (first === undefined || spans.length === 1) return false;
  const at = ({ offset, length }: Span) => text.slice(offset, offset + length);
  if (parseJson(at(first)).ok) return true;
  const isObject = (line: string) => line.startsWith("{") && line.endsWith("}") && parseJson(line).ok;
  return at(first).length > 1 && spans.filter((span) => isObject(at(span))).length * 2 > spans.length;
}

/** The lines that aren't blank, without the spaces around them. */
export function linesOf(text: string): Span[] {
  const spans: Span[] = [];
  let offset = 0;
  for (const line of text.split("\n")) {
    const { length } = line.trim();
    if (length > 0) spans.push({ offset: offset + line.length - line.trimStart().length, length });
    offset += line.length + 1;
  }
  return spans;
}

/** The items of a text that is an array. */
export function elementsOf(text: string, count: number): Span[] {
  const pointers = Array.from({ length: count }, (_, index) => `/${index}`);
  const locations = locate(text, pointers);
  return pointers.flatMap((pointer) => locations.get(pointer)?.value ?? []);
}
