import type { Json } from "@tools/contract/json";
import { expect, test } from "vitest";
import { validatorsOf } from "./validators.ts";

const shape = (kind: object): object => ({ type: "object", properties: { kind, size: { type: "number" } }, required: ["kind", "size"] });
const shapes = [shape({ const: "a" }), shape({ enum: ["b"] })];

const rows: [fact: string, schema: object, payload: Json, first: string][] = [
  [
    "an unknown tag is reported once, with all known ones",
    { oneOf: shapes },
    { kind: "c" },
    '/kind must be equal to one of the allowed values: "a", "b"',
  ],
  [
    "so is one in an inner object",
    { type: "array", items: { anyOf: shapes } },
    [{ kind: "c" }],
    '/0/kind must be equal to one of the allowed values: "a", "b"',
  ],
  ["so is the tag of the only alternative", { oneOf: [shape({ const: "a" })] }, { kind: "c" }, '/kind must be equal to constant: "a"'],
  ["a known tag is not", { oneOf: shapes }, { kind: "a" }, "it must have required property 'size'"],
  [
    "a constant that only some alternatives require is not",
    { oneOf: [...shapes, shape({ type: "number" })] },
    { kind: "c" },
    "it must have required property 'size'",
  ],
];

test.for(rows)("%s", ([, schema, payload, first]) => {
  expect(validatorsOf(JSON.parse(JSON.stringify(schema)))("").violations(payload)?.[0]?.message).toBe(first);
});
