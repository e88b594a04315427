import { expect, test } from "vitest";
import { endlessSchema } from "./endless-schema.ts";
import { readDocument } from "./read-document.ts";

const chain = (length: number): object =>
  Object.fromEntries(Array.from({ length }, (_, index) => [`D${index}`, { $ref: `#/$defs/D${index + 1}` }]));

test.for<[fact: string, schema: object, message: string]>([
  ["refers to itself", { $ref: "#" }, "the root applies itself"],
  ["is an alternative of itself", { anyOf: [{ type: "string" }, { $ref: "#" }] }, "the root applies itself"],
  ["excludes itself", { not: { $ref: "#" } }, "the root applies itself"],
  ["depends on itself", { $defs: { A: { dependentSchemas: { a: { $ref: "#/$defs/A" } } } } }, "/$defs/A applies itself"],
  ["is its own condition", { if: { $ref: "#" }, else: false }, "the root applies itself"],
  ["leads to itself", { $ref: "#/$defs/A", $defs: { A: { allOf: [{ oneOf: [{ $ref: "#" }] }] } } }, "the root applies itself"],
  ["leads through thousands of references", { $defs: { ...chain(5000), D5000: {} } }, "applies more than 200 schemas to one value"],
])("a schema that %s is a problem of the document", ([, schema, message]) => {
  expect(endlessSchema(readDocument(schema).locations())).toContain(message);
});

test("a schema may apply itself to parts of a value, and be applied twice", () => {
  const schema = {
    properties: { a: { $ref: "#" } },
    items: { $ref: "#" },
    not: { contains: { $ref: "#" } },
    allOf: [{ $ref: "#/$defs/A" }, { $ref: "#/$defs/A" }],
    $defs: { A: {} },
  };
  expect(endlessSchema(readDocument(schema).locations())).toBeUndefined();
});
