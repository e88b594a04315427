import { type Decimal, decimalOf, leastCommonMultiple } from "../decimal.ts";
import { constraintOf, type Measure } from "../keywords/index.ts";
import type { ResolvedSchema } from "./resolved-schema.ts";

/** The tightest limits of one kind; undefined if there is none. */
export interface Range {
  readonly least?: number;
  readonly most?: number;
  /** The exclusive limits. */
  readonly above?: number;
  readonly below?: number;
}

/** The range of a resolved schema's numbers, or of the sizes of its strings, arrays or objects. */
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

/** The number that a resolved schema's numbers must be a multiple of; undefined if there is none. Integers are multiples of 1. */
export function stepOf(resolved: ResolvedSchema): Decimal | undefined {
  const steps = resolved.constraints.flatMap(({ keyword, value }) => constraintOf(keyword).step?.(value) ?? []);
  if (steps.length === 0) return undefined;
  return [...steps, ...(isWhole(resolved) ? [decimalOf(1)] : [])].reduce(leastCommonMultiple);
}

/** Whether all numbers of a resolved schema are integers. */
export const isWhole = ({ types }: ResolvedSchema): boolean => types?.includes("integer") === true && !types.includes("number");
