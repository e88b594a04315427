import fc from "fast-check";
import { expect, test } from "vitest";
import { equal } from "./equal.ts";
import { hasRepeats } from "./has-repeats.ts";

const cases: { items: unknown[]; repeats: boolean }[] = [
  { items: [], repeats: false },
  { items: [1, 2, 3], repeats: false },
  { items: [1, 2, 1.0], repeats: true },
  { items: [1, "1", true, null, false, 0], repeats: false },
  { items: [0, -0], repeats: true },
  { items: ["__proto__", "a", "__proto__"], repeats: true },
  {
    items: [
      { a: 1, b: 2 },
      { b: 2, a: 1 },
    ],
    repeats: true,
  },
  { items: [{ a: 1 }, { a: 1, b: undefined }], repeats: true },
  { items: [{ a: "1" }, { a: 1 }], repeats: false },
  { items: [{ a: [] }, { a: {} }], repeats: false },
  { items: [{ a: "x,b" }, { a: "x", b: "" }], repeats: false },
  { items: [{ a: 0 }, { a: -0 }], repeats: true },
  { items: [["x,string y"], ["x", "y"]], repeats: false },
  { items: [["number 1"], [1]], repeats: false },
  { items: [[null], ["null"], [true], ["true"], [[]], [{}]], repeats: false },
  { items: [[[1], 2], [[1, 2]]], repeats: false },
  { items: [[1], [1]], repeats: true },
  { items: [[1], { 0: 1, length: 1 }], repeats: false },
  { items: [{ a: [{ b: null }] }, { a: [{ b: null }] }], repeats: true },
];

test.for(cases)("repeats in $items: $repeats", ({ items, repeats }) => expect(hasRepeats(items)).toBe(repeats));

test("there are repeats if and only if two items are equal", () => {
  const items = fc.array(fc.jsonValue({ maxDepth: 2 }), { maxLength: 6 });
  fc.assert(
    fc.property(items, (list) => {
      expect(hasRepeats(list)).toBe(list.some((item, index) => list.slice(0, index).some((before) => equal(before, item))));
    }),
  );
});

test("items that are nested a hundred thousand levels deep are compared", () => {
  const deep = (end: unknown): unknown => JSON.parse(`${"[".repeat(100_000)}${JSON.stringify(end)}${"]".repeat(100_000)}`);
  expect([hasRepeats([deep(1), deep(1)]), hasRepeats([deep(1), deep(2)])]).toEqual([true, false]);
});

test("each object is looked at once", () => {
  let reads = 0;
  const items = Array.from({ length: 2000 }, (_, id) => Object.defineProperty({}, "id", { enumerable: true, get: () => id + 0 * ++reads }));
  expect(hasRepeats(items)).toBe(false);
  expect(reads).toBeLessThanOrEqual(2 * items.length);
});
