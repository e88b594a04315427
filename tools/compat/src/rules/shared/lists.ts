import { equal, type Json } from "@tools/contract/json";

/** The values of the first list that the second lacks. */
export const without = <Value extends Json>(values: readonly Value[], others: readonly Value[]): Value[] =>
  values.filter((value) => !others.some((other) => equal(value, other)));

/** Whether two lists have what they have in common in the same order. */
export const isSameOrder = (left: readonly Json[], right: readonly Json[]): boolean =>
  equal(without(left, without(left, right)), without(right, without(right, left)));
