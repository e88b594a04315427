import { expect, test } from "vitest";
import { canonical, type Json } from "./json.ts";

test("two values have the same canonical string only if they are equal", () => {
  const different: Json[] = [
    {},
    [],
    null,
    "",
    0,
    false,
    "0",
    { a: [] },
    { a: {} },
    [[]],
    [{}],
    { entries: [["a", 1]] },
    { a: 1 },
    [["a", 1]],
  ];
  expect(new Set(different.map(canonical)).size).toBe(different.length);
  expect(canonical({ a: { c: 1, b: 2 }, d: [] })).toBe(canonical({ d: [], a: { b: 2, c: 1 } }));
});
