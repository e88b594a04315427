import { expect, test } from "vitest";
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
  { items: [{ a: 1 }, { a: 1, b: undefined }], repeats: false },
  { items: [[1], [1]], repeats: true },
  { items: [[1], { 0: 1, length: 1 }], repeats: false },
  { items: [{ a: [{ b: null }] }, { a: [{ b: null }] }], repeats: true },
];

test.for(cases)("repeats in $items: $repeats", ({ items, repeats }) => expect(hasRepeats(items)).toBe(repeats));
