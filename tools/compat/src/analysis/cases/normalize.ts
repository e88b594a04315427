import { isMultipleOf } from "@tools/contract/decimal";
import { meets } from "../acceptance.ts";
import type { Analysis } from "../analysis.ts";
import { isFalse } from "../conjunction.ts";
import { type Bound, type Case, type Draft, unrestricted } from "./case.ts";
import { maxNamed } from "./properties.ts";

/** Brings equal cases into one form: adds implied restrictions, and drops those without effect. */
export function normalize(analysis: Analysis, draft: Draft): void {
  if (draft.type === "number") normalizeNumber(draft);
  if (draft.type === "array") normalizeItems(draft);
  draft.size = { min: draft.minSize, max: draft.maxSize };
  if (draft.type === "object") normalizeProperties(draft);
  if (draft.values !== undefined) {
    const restrictions: Case = { ...draft, values: undefined };
    const results = draft.values.map((value) => meets(analysis, restrictions, value));
    draft.values = draft.values.filter((_, index) => results[index] !== false);
    const isDecided = results.every((result) => result !== undefined);
    if (isDecided) Object.assign(draft, unrestricted, { conditions: new Map() }); // the values meet all of it
  }
}

/** Bounds of integers become inclusive integers. */
function normalizeNumber(draft: Draft): void {
  if (draft.multiples.some((each) => Number.isInteger(each))) draft.integer = true;
  draft.multiples = draft.multiples.filter((each) => !(draft.integer && isMultipleOf(1, each))).sort((a, b) => a - b);
  if (!draft.integer) return;
  const { lower, upper } = draft;
  draft.lower = lower && inclusive(lower.exclusive ? Math.floor(lower.value) + 1 : Math.ceil(lower.value), lower);
  draft.upper = upper && inclusive(upper.exclusive ? Math.ceil(upper.value) - 1 : Math.floor(upper.value), upper);
  if (draft.lower?.value === Number.NEGATIVE_INFINITY) draft.lower = undefined;
  if (draft.upper?.value === Number.POSITIVE_INFINITY) draft.upper = undefined;
}

/** The integer as a bound, unless it is too large to be exact. */
const inclusive = (value: number, bound: Bound): Bound => (Number.isSafeInteger(value) ? { value, exclusive: false } : bound);

function normalizeItems(draft: Draft): void {
  if (isFalse(draft.items)) draft.maxSize = Math.min(draft.maxSize, draft.prefix.length);
  const forbidden = draft.prefix.findIndex((each) => isFalse(each));
  if (forbidden >= 0) draft.maxSize = Math.min(draft.maxSize, forbidden);
  if (draft.prefix.length > draft.maxSize) draft.prefix = draft.prefix.slice(0, draft.maxSize);
  if (draft.maxSize <= 1) draft.unique = false;
}

function normalizeProperties(draft: Draft): void {
  const named = maxNamed(draft);
  draft.size = { min: Math.max(draft.minSize, draft.required.length), max: Math.min(draft.maxSize, named) };
  if (draft.minSize <= draft.required.length) draft.minSize = 0;
  if (draft.maxSize >= named) draft.maxSize = Number.POSITIVE_INFINITY;
  draft.required = [...draft.required].sort();
}
