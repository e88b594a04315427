import { isMultipleOf } from "@tools/contract/decimal";
import { distinct, equal, has, isObject, type Json } from "@tools/contract/json";
import { meets as meetsConstraint } from "@tools/contract/schema";
import type { Analysis } from "./analysis.ts";
import type { Case, Condition } from "./cases/case.ts";
import { matchesPattern } from "./cases/matches-pattern.ts";
import { itemOf, propertyOf } from "./cases/properties.ts";
import type { Conjunction } from "./conjunction.ts";
import { typeOf } from "./value-type.ts";

/** Whether a conjunction accepts a value; undefined where that depends on a condition. */
export function accepts(analysis: Analysis, conjunction: Conjunction, value: Json): boolean | undefined {
  if (analysis.isBeingResolved(conjunction)) return undefined; // its cases depend on the value
  const results = analysis.casesOf(conjunction).map((one) => meets(analysis, one, value));
  return results.includes(true) ? true : results.includes(undefined) ? undefined : false;
}

/** Whether a value is one of those that a case describes; undefined where that depends on a condition. */
export function meets(analysis: Analysis, one: Case, value: Json): boolean | undefined {
  if (typeOf(value) !== one.type) return false;
  if (one.values !== undefined && !one.values.some((listed) => equal(listed, value))) return false;
  if (!meetsRestrictions(one, value)) return false;
  const conditions = [...one.conditions.values()].map((condition) => meetsCondition(analysis, condition, value));
  if (conditions.includes(false)) return false;
  const parts = partsOf(one, value).map(([part, conjunction]) => accepts(analysis, conjunction, part));
  return parts.includes(false) ? false : [...conditions, ...parts].includes(undefined) ? undefined : true;
}

/** Whether a value meets a condition; undefined unless it is a `not` that is known to hold or to fail. */
function meetsCondition(analysis: Analysis, { keyword, excludes }: Condition, value: Json): boolean | undefined {
  if (keyword !== "not" || excludes === undefined) return undefined;
  const isExcluded = accepts(analysis, excludes, value);
  return isExcluded === undefined ? undefined : !isExcluded;
}

/** Whether a value as a whole meets a case. */
function meetsRestrictions(one: Case, value: Json): boolean {
  if (typeof value === "number") return isInRange(one, value);
  if (typeof value === "string")
    return (
      hasSize(one, [...value].length) &&
      one.patterns.every((pattern) => matchesPattern(pattern, value)) &&
      one.formats.every((format) => meetsConstraint({ keyword: "format", value: format }, value))
    );
  if (Array.isArray(value)) return hasSize(one, value.length) && !(one.unique && distinct(value).length < value.length);
  return !isObject(value) || (hasSize(one, Object.keys(value).length) && one.required.every((name) => has(value, name)));
}

/** The items or properties of a value, with what each must meet. */
function partsOf(one: Case, value: Json): [Json, Conjunction][] {
  if (Array.isArray(value)) return value.map((item, index) => [item, itemOf(one, index)]);
  return isObject(value) ? Object.entries(value).map(([name, each]) => [each, propertyOf(one, name)]) : [];
}

const hasSize = ({ minSize, maxSize }: Case, size: number): boolean => size >= minSize && size <= maxSize;

function isInRange({ integer, lower, upper, multiples }: Case, value: number): boolean {
  if (integer && !Number.isInteger(value)) return false;
  if (lower !== undefined && (value < lower.value || (lower.exclusive && value === lower.value))) return false;
  if (upper !== undefined && (value > upper.value || (upper.exclusive && value === upper.value))) return false;
  return multiples.every((each) => isMultipleOf(value, each));
}
