import type { Json } from "@tools/contract/json";

/** Each value once, as its JSON text. */
export const withoutRepeats = <Value extends Json>(values: readonly Value[]): Value[] => [
  ...new Map(values.map((value) => [JSON.stringify(value), value])).values(),
];
