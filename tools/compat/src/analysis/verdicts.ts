import { distinct, equal, has, isObject, type Json } from "@tools/contract/json";
import { meets as meetsConstraint } from "@tools/contract/schema";
import { type Case, matches, typeOf } from "./case.ts";
import { casesOf } from "./cases.ts";
import { type Conjunction, keyOf } from "./conjunction.ts";
import { countOf, itemOf, propertyOf } from "./layers.ts";

/** Whether a case accepts nothing, as far as can be told. */
export const isEmpty = (one: Case): boolean => emptiness(one, new Set());

/** Whether a conjunction accepts nothing, as far as can be told. */
export const acceptsNothing = (conjunction: Conjunction): boolean => nothing(conjunction, new Set());

// What needs itself without end accepts nothing: so what is being asked already counts as empty.
function nothing(conjunction: Conjunction, asked: ReadonlySet<string>): boolean {
  const key = keyOf(conjunction);
  if (asked.has(key)) return true;
  const now = new Set([...asked, key]);
  return casesOf(conjunction).every((one) => emptiness(one, now));
}

function emptiness(one: Case, asked: ReadonlySet<string>): boolean {
  const { values, lower, upper, type } = one;
  const { least, most } = countOf(one);
  if (values !== undefined) return values.length === 0;
  if (least > most) return true;
  if (lower !== undefined && upper !== undefined)
    if (lower.value > upper.value || (lower.value === upper.value && (lower.exclusive || upper.exclusive))) return true;
  if (type === "array")
    return Array.from({ length: Math.min(least, one.prefix.length + 1) }, (_, index) => itemOf(one, index)).some((item) =>
      nothing(item, asked),
    );
  return type === "object" && one.required.some((name) => nothing(propertyOf(one, name), asked));
}

/** Whether a conjunction accepts a value; undefined where a condition would have to tell. */
export function accepts(conjunction: Conjunction, value: Json): boolean | undefined {
  const answers = casesOf(conjunction).map((one) => meets(one, value));
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

export function meets(one: Case, value: Json): boolean | undefined {
  if (typeOf(value) !== one.type) return false;
  if (one.values !== undefined && !one.values.some((listed) => equal(listed, value))) return false;
  const sure = one.conditions.size > 0 ? undefined : true;
  if (typeof value === "number") return inRange(one, value) && sure;
  if (typeof value === "string")
    return (
      inCount(one, [...value].length) &&
      one.patterns.every((pattern) => matches(pattern, value)) &&
      one.formats.every((format) => hasFormat(format, value)) &&
      sure
    );
  if (Array.isArray(value)) {
    if (!inCount(one, value.length) || (one.unique && distinct(value).length < value.length)) return false;
    return every(
      value.map((item, index) => accepts(itemOf(one, index), item)),
      sure,
    );
  }
  if (!isObject(value)) return sure;
  if (!inCount(one, Object.keys(value).length) || !one.required.every((name) => has(value, name))) return false;
  return every(
    Object.entries(value).map(([name, each]) => accepts(propertyOf(one, name), each)),
    sure,
  );
}

const hasFormat = (format: string, value: string): boolean => meetsConstraint({ keyword: "format", value: format }, value);

const every = (answers: readonly (boolean | undefined)[], sure: true | undefined): boolean | undefined =>
  answers.includes(false) ? false : answers.includes(undefined) ? undefined : sure;

const inCount = ({ least, most }: Case, count: number): boolean => count >= least && count <= most;

function inRange({ integer, lower, upper, multiples }: Case, value: number): boolean {
  if (integer && !Number.isInteger(value)) return false;
  if (lower !== undefined && (value < lower.value || (lower.exclusive && value === lower.value))) return false;
  if (upper !== undefined && (value > upper.value || (upper.exclusive && value === upper.value))) return false;
  return multiples.every((each) => Number.isInteger(value / each));
}
