import { equal, type Json } from "@tools/contract/json";
import type { Case } from "../analysis/case.ts";
import type { Pair } from "./rule.ts";
import { quote } from "./words.ts";

/** The pairs whose values are listed on both sides. */
export const listed = (pairs: readonly Pair[]): Pair[] =>
  pairs.filter(({ type, before, after }) => type !== "null" && before.values !== undefined && after.values !== undefined);

/** The values of the first list that the second lacks. */
export const lacking = (values: readonly Json[] = [], others: readonly Json[] = []): Json[] =>
  values.filter((value) => !others.some((other) => equal(value, other)));

/** What people call the values of a case. */
export const nameOfType = ({ type, values, integer }: Case): string => {
  if (type === "boolean" || type === "null" || values === undefined) return integer ? "integer" : type;
  return values.map(quote).join(" or ");
};
