import { canonical, equal, type Json } from "@tools/contract/json";

/** The values of the first list that the second lacks. */
export function without<Value extends Json>(values: readonly Value[], others: readonly Value[]): Value[] {
  const texts = new Set(others.map(canonical));
  return values.filter((value) => !texts.has(canonical(value)));
}

/** Whether two lists have what they have in common in the same order. */
export const isSameOrder = (left: readonly Json[], right: readonly Json[]): boolean =>
  equal(without(left, without(left, right)), without(right, without(right, left)));
