import { type SchemaDraft, validate } from "@cfworker/json-schema";
import type { JsonObject } from "@tools/contract/json";
import { expect, test } from "vitest";
import { inCurrentDialect } from "./current-dialect.ts";

const addresses = {
  "4": "http://json-schema.org/draft-04/schema#",
  "7": "http://json-schema.org/draft-07/schema#",
  "2019-09": "https://json-schema.org/draft/2019-09/schema",
} as const satisfies Partial<Record<SchemaDraft, string>>;

const payloads: readonly unknown[] = [
  ...[0, 1, 2, 5, "a", "ab", true, null],
  ...[[], [1], ["a"], ["a", 1], ["a", "b"], ["a", 1, true], [[], 1]],
  ...[{}, { a: 1 }, { a: "x" }, { a: 1, b: 2 }, { a: 1, b: "x" }, { b: 1 }, { id: 1 }, { items: [1] }, { next: { next: { next: 1 } } }],
];

/** Schemas of a draft, and what each becomes; their validity is compared as well. */
const rows: [fact: string, draft: keyof typeof addresses, schema: JsonObject, converted: JsonObject][] = [
  ["an exclusive minimum that is a flag", "4", { minimum: 1, exclusiveMinimum: true }, { exclusiveMinimum: 1 }],
  ["a maximum that isn't exclusive", "4", { maximum: 1, exclusiveMaximum: false }, { maximum: 1 }],
  ["an exclusive flag without a bound", "4", { exclusiveMaximum: true }, {}],
  ["an exclusive bound that is a number", "7", { exclusiveMinimum: 1 }, { exclusiveMinimum: 1 }],
  ["an id", "4", { id: "https://example.com/a", type: "object" }, { $id: "https://example.com/a", type: "object" }],
  ["a property that is called id", "4", { properties: { id: { type: "string" } } }, { properties: { id: { type: "string" } } }],
  [
    "an id that is an anchor",
    "7",
    { $ref: "#n", definitions: { a: { $id: "#n", type: "number" } } },
    { $ref: "#n", definitions: { a: { $anchor: "n", type: "number" } } },
  ],
  [
    "definitions",
    "7",
    { $ref: "#/definitions/a", definitions: { a: { minimum: 2 } } },
    { $ref: "#/definitions/a", definitions: { a: { minimum: 2 } } },
  ],
  [
    "keywords next to a $ref",
    "7",
    { properties: { a: { $ref: "#/definitions/a", minimum: 9, description: "d" } }, definitions: { a: { type: "number" } } },
    { properties: { a: { $ref: "#/definitions/a", description: "d" } }, definitions: { a: { type: "number" } } },
  ],
  [
    "keywords next to a $ref, which count in 2019-09",
    "2019-09",
    { properties: { a: { $ref: "#/$defs/a", minimum: 9 } }, $defs: { a: { type: "number" } } },
    { properties: { a: { $ref: "#/$defs/a", minimum: 9 } }, $defs: { a: { type: "number" } } },
  ],
  [
    "a list of items",
    "7",
    { items: [{ type: "string" }, { items: [true] }], additionalItems: { type: "boolean" } },
    { prefixItems: [{ type: "string" }, { prefixItems: [true] }], items: { type: "boolean" } },
  ],
  [
    "a closed list of items",
    "2019-09",
    { items: [{ type: "string" }], additionalItems: false },
    { prefixItems: [{ type: "string" }], items: false },
  ],
  ["additional items of any kind", "7", { items: { type: "string" }, additionalItems: false }, { items: { type: "string" } }],
  ["additional items without items", "7", { additionalItems: false }, {}],
  ["an empty list of items", "7", { items: [], additionalItems: { type: "number" } }, { items: { type: "number" } }],
  [
    "dependencies",
    "7",
    { dependencies: { a: ["b"], b: { properties: { a: { type: "string" } } }, c: false } },
    { dependentRequired: { a: ["b"] }, dependentSchemas: { b: { properties: { a: { type: "string" } } }, c: false } },
  ],
  [
    "a reference to the root",
    "2019-09",
    { $recursiveAnchor: true, type: "object", properties: { next: { $recursiveRef: "#" } } },
    { type: "object", properties: { next: { $ref: "#" } } },
  ],
  ["values that look like schemas", "7", { enum: [{ items: [1] }, { id: 1 }] }, { enum: [{ items: [1] }, { id: 1 }] }],
  ["a condition", "7", { if: { type: "number" }, else: { type: "string" } }, { if: { type: "number" }, else: { type: "string" } }],
];

test.for(rows)("%s of draft %s is converted, and accepts the same payloads", ([, draft, schema, converted]) => {
  const current = inCurrentDialect({ $schema: addresses[draft], ...schema }, "a.json") as JsonObject;
  expect(current).toEqual({ $schema: "https://json-schema.org/draft/2020-12/schema", ...converted });
  const accepts = (dialect: SchemaDraft, document: JsonObject) => (payload: unknown) =>
    validate(payload, structuredClone(document), dialect).valid;
  const { $schema: _, ...own } = current;
  expect(payloads.map(accepts("2020-12", own))).toEqual(payloads.map(accepts(draft, schema)));
});

test.for<[fact: string, schema: JsonObject, message: string]>([
  [
    "draft-03",
    { $schema: "http://json-schema.org/draft-03/schema#" },
    'a.json: $schema is "http://json-schema.org/draft-03/schema#"; drafts before draft-04 can\'t be converted.',
  ],
  [
    "a keyword of a later draft",
    { $schema: addresses["4"], const: 1 },
    'a.json: the keyword "const" isn\'t in the draft that $schema names; name a later one, or remove the keyword.',
  ],
  [
    "two recursive anchors",
    { $schema: addresses["2019-09"], $recursiveAnchor: true, $defs: { a: { $id: "b", $recursiveAnchor: true } } },
    "more than one",
  ],
  [
    "a dependency that isn't one",
    { $schema: addresses["7"], dependencies: { a: 5 } },
    '"dependencies" must have a list of names or a schema',
  ],
  [
    "dependencies that aren't an object",
    { $schema: addresses["7"], dependencies: 5 },
    '"dependencies" must have a list of names or a schema',
  ],
  [
    "unevaluatedItems next to contains",
    { $schema: addresses["2019-09"], contains: {}, unevaluatedItems: false },
    "means something else in 2020-12",
  ],
])("%s is an error", ([, schema, message]) => {
  expect(() => inCurrentDialect(schema, "a.json")).toThrow(message);
});

test("a document of the current dialect is returned as it is", () => {
  const schema = { $schema: "https://json-schema.org/draft/2020-12/schema", items: {} };
  expect(inCurrentDialect(schema, "a.json")).toBe(schema);
  expect(inCurrentDialect(5, "a.json")).toBe(5);
});
