import { formatNamed } from "@tools/contract/formats";
import { matching, stretched } from "@tools/contract/schema";
import { accepts } from "../acceptance.ts";
import type { Analysis } from "../analysis.ts";
import type { Case } from "../cases/case.ts";

/** Strings of the formats, strings that match the patterns, and common ones, all brought to an accepted length. */
export function stringSamples(analysis: Analysis, one: Case): string[] {
  const fitted = (text: string): string[] => [text, ...(one.minSize <= longest ? stretched(text, one.minSize, one.maxSize) : [])];
  const drawn = [
    ...one.formats.flatMap((format) => formatNamed(format)?.inside ?? []),
    ...one.patterns.flatMap((pattern) => matching(pattern).slice(0, 24)),
  ];
  const texts = [...drawn, "a", "b", "abc", "A1", "1", "https://example.com/a", "2020-04-23T18:39:34Z", ""];
  const long = one.minSize > 0 && one.minSize <= longest ? ["a".repeat(one.minSize)] : [];
  return [...new Set([...texts.flatMap(fitted), ...long])].filter((text) => accepts(analysis, one.conjunction, text) !== false);
}

/** No string is generated that is longer. */
export const longest = 20_000;
