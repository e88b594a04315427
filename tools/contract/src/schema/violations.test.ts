import { describe, expect, test } from "vitest";
import type { Json } from "../json.ts";
import type { ConstraintKeyword } from "./resolved-schema.ts";
import { canonical, meets } from "./violations.ts";

describe("a constraint", () => {
  const rows: readonly [keyword: ConstraintKeyword, bound: Json, meeting: Json[], breaking: Json[]][] = [
    ["enum", ["a", 1, null, { x: 1, y: 2 }], ["a", 1.0, null, { y: 2, x: 1 }], ["A", "1", false, { x: 1 }]],
    ["const", [1, "a"], [[1, "a"]], [["a", 1], 1, null]],
    ["minimum", 2, [2, 3, "1", null], [1.999]],
    ["maximum", 2, [2, -3, "3"], [2.001]],
    ["exclusiveMinimum", 2, [2.001, []], [2]],
    ["exclusiveMaximum", 2, [1.999, {}], [2]],
    ["minLength", 2, ["ab", "🎥🎥", 1], ["a", "🎥"]],
    ["maxLength", 2, ["", "🎥🎥", [1, 2, 3]], ["abc", "🎥🎥🎥"]],
    ["pattern", "^\\p{Lu}$", ["Ä", 1], ["ä", "AA"]],
    ["format", "uri", ["urn:a:b", 1], ["a b"]],
    ["format", "date", ["2020-02-29"], ["2021-02-29"]],
    ["minItems", 1, [[null], "", {}], [[]]],
    ["maxItems", 1, [[], [1], "ab"], [[1, 2]]],
    [
      "uniqueItems",
      true,
      [
        [1, "1", true, null, [], {}],
        [0, false],
      ],
      [
        [1, 1.0],
        [
          { a: 1, b: 2 },
          { b: 2, a: 1 },
        ],
      ],
    ],
    ["uniqueItems", false, [[1, 1]], []],
  ];
  test.for(rows)("%s %j only applies to values of its own type", ([keyword, value, meeting, breaking]) => {
    expect(meeting.filter((one) => !meets({ keyword, value }, one))).toEqual([]);
    expect(breaking.filter((one) => meets({ keyword, value }, one))).toEqual([]);
  });
});

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
