import type { Json } from "@tools/contract/json";
import type { Analysis } from "../analysis.ts";
import type { Case } from "../cases/case.ts";
import { itemOf } from "../cases/properties.ts";

/** The shortest array, and one with an item where that one is empty. */
export function arraySamples(analysis: Analysis, one: Case, depth: number): Json[] {
  const contained = [...one.conditions.values()].filter(({ keyword }) => keyword === "contains").map(({ requires }) => requires ?? []);
  const length = Math.max(Math.min(one.minSize, 1000), contained.length);
  const items = Array.from({ length: Math.max(length, Math.min(1, one.maxSize)) }, (_, index) =>
    analysis.samples([...itemOf(one, index), ...(contained[index] ?? [])], depth - 1),
  );
  const filled = (count: number): Json[] | undefined => {
    const array = items.slice(0, count).map((values, index) => values[one.unique ? index % Math.max(values.length, 1) : 0]);
    return array.every((value) => value !== undefined) ? array : undefined;
  };
  return [filled(length), filled(items.length)].filter((value) => value !== undefined);
}
