import type { Json, JsonObject } from "@tools/contract/json";
import { expect, test } from "vitest";
import { validatorsOf } from "./validators.ts";

const rows: [fact: string, schema: JsonObject, payload: Json, broken: string[]][] = [
  ["a type", { type: "string" }, 1, ["it must be string"]],
  ["each of two constraints", { minimum: 2, multipleOf: 2 }, 1, ["it must be >= 2", "it must be a multiple of 2"]],
  ["an anyOf, not its alternatives", { anyOf: [{ type: "string" }, { type: "null" }] }, 1, ["it must match a schema in anyOf"]],
  [
    "an anyOf of references",
    { anyOf: [{ $ref: "#/$defs/A" }, { type: "null" }], $defs: { A: { properties: { a: { type: "null" } } } } },
    { a: 1 },
    ["it must match a schema in anyOf"],
  ],
  ["contains, not the items", { contains: { type: "string" } }, [1, 2], ["it must contain at least 1 valid item(s)"]],
  // biome-ignore lint/suspicious/noThenProperty: the name of a keyword
  ["if, not what then requires", { if: true, then: { type: "string" } }, 1, ['it must match "then" schema']],
  [
    "an anyOf and what is next to it",
    { anyOf: [{ type: "string" }], minimum: 2 },
    1,
    ["it must be >= 2", "it must match a schema in anyOf"],
  ],
];

test.for(rows)("a payload breaks %s", ([, schema, payload, broken]) => {
  const violations = validatorsOf(schema)("").violations(payload) ?? [];
  expect(
    violations
      .filter(({ isPartial }) => !isPartial)
      .map(({ message }) => message)
      .sort(),
  ).toEqual(broken);
});
