import { constraintOf, type Measure } from "../keywords/index.ts";
import type { ResolvedSchema } from "./resolved-schema.ts";

/** The range that the limits of one kind leave, each end the tightest; undefined where nothing limits it. */
export interface Range {
  readonly least?: number;
  readonly most?: number;
  /** The same, but that they are outside themselves. */
  readonly above?: number;
  readonly below?: number;
}

/** What a resolved schema leaves of numbers, of the lengths of strings, or of the items of arrays. */
export function rangeOf(resolved: ResolvedSchema, measure: Measure): Range {
  const range: { -readonly [End in keyof Range]: number } = {};
  for (const { keyword, value } of resolved.constraints) {
    const { limit } = constraintOf(keyword);
    if (limit?.of !== measure || typeof value !== "number") continue;
    const isLeast = limit.end === "least";
    const end = isLeast ? (limit.exclusive ? "above" : "least") : limit.exclusive ? "below" : "most";
    range[end] = isLeast ? Math.max(value, range[end] ?? value) : Math.min(value, range[end] ?? value);
  }
  return range;
}
