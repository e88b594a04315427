import { expect, test } from "vitest";
import { conjunctsOf } from "./conjuncts.ts";

/** `a` adds `b` and `c`, and both add `d`, which adds `a` again. */
const added = (name: string): string[] => ({ a: ["b", "c"], b: ["d"], c: ["d"], d: ["a"] })[name] ?? [];

test("each schema is found once, depth first, with the path to it", () => {
  expect(conjunctsOf(["a"], added)).toEqual([
    { location: "a", within: [] },
    { location: "b", within: ["a"] },
    { location: "d", within: ["a", "b"] },
    { location: "c", within: ["a"] },
  ]);
});

test("schemas that several roots add are found once", () => {
  expect(conjunctsOf(["b", "c"], added).map(({ location }) => location)).toEqual(["b", "d", "a", "c"]);
});

test("locations are distinguished by their identity", () => {
  const found = conjunctsOf(
    [{ id: "a" }, { id: "a" }],
    () => [],
    ({ id }) => id,
  );
  expect(found).toHaveLength(1);
});
