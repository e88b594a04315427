import type { Json } from "@tools/contract/json";
import type { Analysis } from "../analysis.ts";
import type { Case } from "../cases/case.ts";
import type { Conjunction } from "../conjunction.ts";
import { arraySamples } from "./arrays.ts";
import { numberSamples } from "./numbers.ts";
import { objectSamples } from "./objects.ts";
import { stringSamples } from "./strings.ts";
import { withoutRepeats } from "./without-repeats.ts";

/** Payloads that a conjunction probably accepts, of at most so many levels. */
export const samplesOf = (analysis: Analysis, conjunction: Conjunction, depth: number): readonly Json[] =>
  withoutRepeats(analysis.casesOf(conjunction).flatMap((one) => samplesOfCase(analysis, one, depth).slice(0, 8))).filter(
    (value) => analysis.accepts(conjunction, value) !== false,
  );

/** Payloads that one case probably accepts. */
export function samplesOfCase(analysis: Analysis, one: Case, depth: number = analysis.limits.depth): Json[] {
  if (analysis.isEmpty(one) || depth === 0) return [];
  if (one.values !== undefined) return [...one.values];
  if (one.type === "number") return numberSamples(analysis, one);
  if (one.type === "string") return stringSamples(analysis, one);
  if (one.type === "array") return arraySamples(analysis, one, depth);
  return one.type === "object" ? objectSamples(analysis, one, depth) : [];
}
