import { locate, type Span } from "@tools/json-text/positions";

/** The text of a configuration file without some entries of `diff.severity`, by index. The rest stays as it is written. */
export function withoutSeverities(text: string, indices: readonly number[]): string {
  const entries: Span[] = [];
  for (let entry = spanOf(text, "/diff/severity/0"); entry !== undefined; entry = spanOf(text, `/diff/severity/${entries.length}`))
    entries.push(entry);
  const last = entries.findLastIndex((_, index) => !indices.includes(index));
  return entries.reduceRight((rest, { offset }, index) => {
    if (!indices.includes(index)) return rest;
    // With the comma, and the space, on the side of an entry that stays.
    const [from, to] = index < last ? [offset, entries[index + 1]?.offset] : [endOf(entries[index - 1]) ?? offset, endOf(entries[index])];
    return rest.slice(0, from) + rest.slice(to);
  }, text);
}

const spanOf = (text: string, pointer: string): Span | undefined => locate(text, [pointer]).get(pointer)?.value;

const endOf = (span: Span | undefined): number | undefined => span && span.offset + span.length;
