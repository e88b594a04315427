import { expect, test } from "vitest";
import { conjunctionOf, locationOf, pointersOf } from "../test-support/conjunction-of.ts";
import { isFalse, partsOf } from "./conjunction.ts";

const rows: [fact: string, schema: unknown, parts: [pointer: string, within: string[]][]][] = [
  ["a schema is its own first part", { type: "string" }, [["", []]]],
  [
    "$ref comes before allOf",
    { $defs: { A: {} }, $ref: "#/$defs/A", allOf: [{}] },
    [
      ["", []],
      ["/$defs/A", [""]],
      ["/allOf/0", [""]],
    ],
  ],
  [
    "each part has the path to it",
    { allOf: [{ allOf: [{ $ref: "#/$defs/A" }] }], $defs: { A: {} } },
    [
      ["", []],
      ["/allOf/0", [""]],
      ["/allOf/0/allOf/0", ["", "/allOf/0"]],
      ["/$defs/A", ["", "/allOf/0", "/allOf/0/allOf/0"]],
    ],
  ],
  [
    "a part that two paths lead to is found once",
    { $defs: { A: {} }, allOf: [{ $ref: "#/$defs/A" }, { $ref: "#/$defs/A" }] },
    [
      ["", []],
      ["/allOf/0", [""]],
      ["/$defs/A", ["", "/allOf/0"]],
      ["/allOf/1", [""]],
    ],
  ],
  ["a $ref that leads back ends there", { $ref: "#" }, [["", []]]],
  ["alternatives aren't parts", { anyOf: [{}], oneOf: [{}], not: {}, properties: { a: {} } }, [["", []]]],
];

test.for(rows)("%s", ([, schema, parts]) => {
  expect(partsOf([locationOf(schema)]).map(({ location, within }) => [location.pointer, pointersOf(within)])).toEqual(parts);
});

test("a conjunction is false if a part is, however deep", () => {
  expect(isFalse(conjunctionOf({}, false))).toBe(true);
  expect(isFalse(conjunctionOf({ $defs: { A: false }, allOf: [{ $ref: "#/$defs/A" }] }))).toBe(true);
  expect(isFalse(conjunctionOf({ properties: { a: false } }, true))).toBe(false);
  expect(isFalse([])).toBe(false);
});
