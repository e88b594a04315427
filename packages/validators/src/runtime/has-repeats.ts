import { equal } from "./equal.ts";

/** Whether an array has equal items. Scalars are compared in one pass, only objects and arrays in pairs. */
export function hasRepeats(items: readonly unknown[]): boolean {
  const scalars = new Set<unknown>();
  const others: unknown[] = [];
  for (const item of items) {
    if (typeof item === "object" && item !== null) others.push(item);
    else if (scalars.has(item)) return true;
    else scalars.add(item);
  }
  return others.some((item, index) => others.slice(0, index).some((before) => equal(before, item)));
}
