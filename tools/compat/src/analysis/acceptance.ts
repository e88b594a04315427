import { isMultipleOf } from "@tools/contract/decimal";
import { isInFormat } from "@tools/contract/formats";
import { distinct, equal, has, isObject, type Json } from "@tools/contract/json";
import { isInForeignFormat } from "../document/foreign-formats.ts";
import type { Analysis } from "./analysis.ts";
import type { Case, Condition } from "./cases/case.ts";
import { matchesPattern } from "./cases/matches-pattern.ts";
import { itemOf, propertyOf } from "./cases/properties.ts";
import type { Conjunction } from "./conjunction.ts";
import { longestTested } from "./pattern-cost.ts";
import { typeOf } from "./value-type.ts";

/** Whether a conjunction accepts a value; undefined where that depends on a condition. */
export function accepts(analysis: Analysis, conjunction: Conjunction, value: Json): boolean | undefined {
  if (analysis.isBeingResolved(conjunction)) return undefined; // its cases depend on the value
  let result: boolean | undefined = false;
  for (const one of analysis.casesOf(conjunction)) {
    const met = meets(analysis, one, value);
    if (met === true) return true;
    if (met === undefined) result = undefined;
  }
  return result;
}

/** Whether a value is one of those that a case describes; undefined where that depends on a condition. */
export function meets(analysis: Analysis, one: Case, value: Json): boolean | undefined {
  analysis.spend();
  if (typeOf(value) !== one.type) return false;
  if (one.values !== undefined && !one.values.some((listed) => equal(listed, value))) return false;
  if (!meetsRestrictions(one, value)) return false;
  let result: boolean | undefined = isTested(one, value) || undefined;
  for (const [part, conjunction] of partsOf(one, value)) {
    const accepted = analysis.accepts(conjunction, part);
    if (accepted === false) return false;
    if (accepted === undefined) result = undefined;
  }
  for (const condition of one.conditions.values()) {
    const met = meetsCondition(analysis, condition, value);
    if (met === false) return false;
    if (met === undefined) result = undefined;
  }
  return result;
}

/** Whether a value meets a condition; undefined unless it is a `not` that is known to hold or to fail. */
function meetsCondition(analysis: Analysis, { keyword, excludes }: Condition, value: Json): boolean | undefined {
  if (keyword !== "not" || excludes === undefined) return undefined;
  const isExcluded = analysis.accepts(excludes, value);
  return isExcluded === undefined ? undefined : !isExcluded;
}

/** Whether a value as a whole meets a case. */
function meetsRestrictions(one: Case, value: Json): boolean {
  if (typeof value === "number") return isInRange(one, value);
  if (typeof value === "string")
    return (
      hasSize(one, [...value].length) &&
      one.patterns.every((pattern) => !isTestedOn(pattern, value) || matchesPattern(pattern, value)) &&
      one.formats.every((format) => isInFormat(format, value) ?? isInForeignFormat(format, value) ?? true)
    );
  if (Array.isArray(value)) return hasSize(one, value.length) && !(one.unique && distinct(value).length < value.length);
  return !isObject(value) || (hasSize(one, Object.keys(value).length) && one.required.every((name) => has(value, name)));
}

/** Whether patterns are tested on a value: they take too long on a long string. */
const isTested = ({ patterns }: Case, value: Json): boolean =>
  typeof value !== "string" || patterns.every((pattern) => isTestedOn(pattern, value));

const isTestedOn = (pattern: string, text: string): boolean => text.length <= longestTested(pattern);

/** The items or properties of a value, with what each must meet. */
function partsOf(one: Case, value: Json): [Json, Conjunction][] {
  if (Array.isArray(value)) return value.map((item, index) => [item, itemOf(one, index)]);
  if (!isObject(value)) return [];
  const parts = Object.entries(value).map(([name, each]): [Json, Conjunction] => [each, propertyOf(one, name)]);
  // A constant tells alternatives apart faster than what they contain.
  return parts.sort(([a], [b]) => Number(typeof a === "object") - Number(typeof b === "object"));
}

const hasSize = ({ minSize, maxSize }: Case, size: number): boolean => size >= minSize && size <= maxSize;

function isInRange({ integer, lower, upper, multiples }: Case, value: number): boolean {
  if (integer && !Number.isInteger(value)) return false;
  if (lower !== undefined && (value < lower.value || (lower.exclusive && value === lower.value))) return false;
  if (upper !== undefined && (value > upper.value || (upper.exclusive && value === upper.value))) return false;
  return multiples.every((each) => isMultipleOf(value, each));
}
