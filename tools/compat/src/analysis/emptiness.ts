import type { Analysis } from "./analysis.ts";
import type { Case } from "./cases/case.ts";
import { itemOf, propertyOf } from "./cases/properties.ts";
import type { Conjunction } from "./conjunction.ts";

/** Whether a conjunction is known to accept nothing. */
export const acceptsNothing = (analysis: Analysis, conjunction: Conjunction): boolean => isNothing(analysis, conjunction, new Set());

/** Whether a case is known to accept nothing. */
export const isEmpty = (analysis: Analysis, one: Case): boolean => hasNoValue(analysis, one, new Set());

/** A schema that requires itself endlessly accepts nothing, so a schema that is still being checked counts as empty. */
function isNothing(analysis: Analysis, conjunction: Conjunction, asking: ReadonlySet<string>): boolean {
  const key = analysis.keyOf(conjunction);
  if (asking.has(key)) return true;
  const inner = new Set([...asking, key]);
  return analysis.casesOf(conjunction).every((one) => hasNoValue(analysis, one, inner));
}

function hasNoValue(analysis: Analysis, one: Case, asking: ReadonlySet<string>): boolean {
  const { values, lower, upper, size, type } = one;
  if (values !== undefined) return values.length === 0;
  if (size.min > size.max) return true;
  if (lower !== undefined && upper !== undefined)
    if (lower.value > upper.value || (lower.value === upper.value && (lower.exclusive || upper.exclusive))) return true;
  if (type === "array")
    return Array.from({ length: Math.min(size.min, one.prefix.length + 1) }, (_, index) => itemOf(one, index)).some((item) =>
      isNothing(analysis, item, asking),
    );
  return type === "object" && one.required.some((name) => isNothing(analysis, propertyOf(one, name), asking));
}
