import { expect, test } from "vitest";
import { stockAjv } from "../ajv.ts";
import type { Schema, SchemaLocation } from "../contract.ts";
import type { JsonObject } from "../json.ts";
import { resolverOf } from "./resolver.ts";
import { witness, witnesses } from "./witness.ts";

const id = "https://session-schema.dev/it.schema.json";

/** The witnesses of a contract with one model. Each entry of its `$defs` is a definition. */
function built(schema: Schema): { witness: ReturnType<typeof witness>; many: (count: number) => unknown[] } {
  const root: SchemaLocation = { id, pointer: "", schema };
  const definitions = [
    { name: "It", slug: "it", at: root },
    ...Object.entries(schema.$defs ?? {}).map(([name, inner]) => ({
      name,
      slug: "it",
      at: { id, pointer: `/$defs/${name}`, schema: inner },
    })),
  ];
  const resolver = resolverOf({ models: [{ name: "It", slug: "it", source: "", id, description: "", root, definitions, refs: [] }] });
  const resolved = resolver.at(root);
  return { witness: witness(resolved, resolver), many: (count) => witnesses(resolved, resolver, count) };
}

function stock(schema: Schema): (value: unknown) => boolean {
  const ajv = stockAjv();
  return ajv.compile({ ...(schema as JsonObject), $id: id });
}

const object = (properties: Record<string, Schema>, required = Object.keys(properties)): Schema => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
});

const chain = (length: number): Schema => ({
  $defs: Object.fromEntries(
    Array.from({ length }, (_, index): [string, Schema] => [
      `d${index}`,
      index === 0
        ? { type: "string", minLength: 3 }
        : object({ a: { $ref: `#/$defs/d${index - 1}` }, b: { $ref: `#/$defs/d${index - 1}` } }, ["a"]),
    ]),
  ),
  $ref: `#/$defs/d${length - 1}`,
});

const satisfiable: readonly [about: string, schema: Schema][] = [
  ["nested required objects", object({ a: object({ b: object({ c: { type: "integer", minimum: 3 } }) }) })],
  ["a set as large as its enum", { type: "array", items: { enum: ["a", "b", "c"] }, minItems: 3, uniqueItems: true }],
  ["a large set of strings", { type: "array", items: { type: "string" }, minItems: 500, uniqueItems: true }],
  [
    "a set of objects that differ in an optional property",
    { type: "array", items: object({ a: { type: "boolean" } }, []), minItems: 3, uniqueItems: true },
  ],
  ["a set of maps", { type: "array", items: { type: "object", additionalProperties: { const: 1 } }, minItems: 4, uniqueItems: true }],
  ["a set of lists", { type: "array", items: { type: "array", items: { type: "boolean" } }, minItems: 6, uniqueItems: true }],
  ["several types, of which the first is excluded", { type: ["string", "integer"], allOf: [{ type: ["integer", "null"] }], minimum: 5 }],
  ["a const that is a number", { type: "integer", const: 7 }],
  ["an enum of numbers with a bound", { enum: [1, 5, 9], minimum: 4, maximum: 8 }],
  ["an enum of objects", { enum: [{ a: 1 }, { a: 2 }], allOf: [{ properties: { a: { minimum: 2 } } }] }],
  ["the one integer in (0.5, 1.5)", { type: "integer", exclusiveMinimum: 0.5, exclusiveMaximum: 1.5 }],
  ["an integer above a fraction", { type: "integer", minimum: 1e6 + 0.1 }],
  ["a negative integer", { type: "integer", maximum: -3.5 }],
  ["the one multiple of a decimal in a range", { type: "number", exclusiveMinimum: 0.25, maximum: 0.3, multipleOf: 0.1 }],
  ["a multiple of two numbers", { type: "number", multipleOf: 0.4, allOf: [{ multipleOf: 0.6 }], minimum: 0.1 }],
  ["an integer that is a multiple of a decimal", { type: "integer", multipleOf: 0.007, minimum: 1 }],
  ["a huge multiple", { type: "number", multipleOf: 7, minimum: 1e300 }],
  ["a negative multiple", { type: "integer", multipleOf: 12, maximum: -1 }],
  ["optional properties, of which some must be there", { ...object({ a: { type: "string" }, b: { type: "null" } }, []), minProperties: 2 }],
  ["a map of some size", { type: "object", additionalProperties: { type: "integer" }, minProperties: 3, maxProperties: 3 }],
  ["an object with a minimum size and no other constraints", { type: "object", minProperties: 20 }],
  ["a number in a narrow range", { type: "number", exclusiveMinimum: 0.1, exclusiveMaximum: 0.1000001 }],
  ["a number without a type", { exclusiveMinimum: 10 }],
  ["a pattern with a length", { type: "string", pattern: "^[a-z]+$", minLength: 40 }],
  ["a pattern with an exact length", { type: "string", pattern: "^[a-f0-9]+-[a-f0-9]+$", minLength: 36, maxLength: 36 }],
  ["a pattern that is not anchored", { type: "string", pattern: "x-", minLength: 30, maxLength: 30 }],
  ["two patterns", { type: "string", pattern: "^[a-z]+$", allOf: [{ pattern: "^.{3}$" }] }],
  ["a pattern with a word boundary", { type: "string", pattern: "\\bfoo" }],
  ["a pattern with a lookahead", { type: "string", pattern: "^(?=.*\\d)(?=.*[a-z]).{4,}$" }],
  ["a format with a pattern", { type: "string", format: "uri", pattern: "^https://" }],
  ["a pattern of astral characters", { type: "string", pattern: "^\\p{Emoji_Presentation}$", maxLength: 1 }],
  ["an example if no other value can be found", { type: "string", pattern: "^(?<y>[xyz])\\k<y>$", examples: ["yy"] }],
  ["a model with an optional reference to itself", { ...object({ next: { $ref: "#" }, name: { type: "string" } }, ["name"]) }],
  ["a model that requires a list of itself", object({ children: { type: "array", items: { $ref: "#" } } })],
  ["a property from a map", { type: "object", required: ["x"], additionalProperties: { type: "integer", minimum: 2 } }],
  ["an open object with a required property that isn't defined", { type: "object", required: ["x"], additionalProperties: true }],
  ["required properties with awkward names", object({ constructor: { const: 1 }, "a/b~c": { type: "null" } })],
  ["a long chain of models, each with two references to the next", chain(40)],
];

test.for(satisfiable)("a payload is built for %s", ([, schema]) => {
  const { witness: found } = built(schema);
  expect(found).toHaveProperty("value");
  if ("value" in found) expect(stock(schema)(found.value)).toBe(true);
});

const shaped: readonly [about: string, schema: Schema][] = [
  ["an extension of a URI", { type: "string", format: "uri", pattern: "\\.m3u8$" }],
  ["a scheme and an extension of a URI", { type: "string", format: "uri", pattern: "^https://[^?]*\\.m3u8$" }],
  ["a scheme of a URI", { type: "string", format: "uri", pattern: "^rtmps?://" }],
  ["a part of the path of a URI", { type: "string", format: "uri", pattern: "/live/" }],
  ["a query of a URI", { type: "string", format: "uri", pattern: "[?&]token=[0-9a-f]+$" }],
  ["a domain of an email address", { type: "string", format: "email", pattern: "@example\\.org$" }],
  ["a time at midnight", { type: "string", format: "date-time", pattern: "T00:00:00Z$" }],
  ["lookaheads that ask for letters", { type: "string", pattern: "^(?=.*\\d)(?=.*[a-z])(?=.*[A-Z]).{8,64}$" }],
  ["a lookahead that forbids something", { type: "string", pattern: "^(?!.*--)[a-z-]+$" }],
  ["a lookahead for a length", { type: "string", pattern: "^(?=.{5,9}$)[a-z]+(?:-[a-z]+)*$" }],
  ["a lookbehind", { type: "string", pattern: "(?<=€)\\d+$" }],
  ["a word boundary in the middle", { type: "string", pattern: "^[a-z]+\\b-[0-9]$" }],
  ["an integer beyond the safe ones", { type: "integer", exclusiveMinimum: 1e19 }],
  ["a number just above a huge one", { type: "number", exclusiveMinimum: 1e19 }],
  ["a number below a huge negative one", { type: "number", exclusiveMaximum: -1e300 }],
  ["a number between two neighbors but one", { type: "number", exclusiveMinimum: 1e19, exclusiveMaximum: 1e19 + 4096 }],
  ["a tiny number", { type: "number", exclusiveMinimum: 0, exclusiveMaximum: 1e-300 }],
];

test.for(shaped)("a payload is built for %s", ([, schema]) => {
  const { witness: found } = built(schema);
  expect(found).toHaveProperty("value");
  if ("value" in found) expect(stock(schema)(found.value)).toBe(true);
});

test.for<[about: string, schema: Schema, value: string | number]>([
  ["a checksum", { type: "string", pattern: "^(?<half>[a-z]{9})\\k<half>$", format: "uuid" }, "x"],
  [
    "a format and a pattern far from its examples",
    { type: "string", format: "uuid", pattern: "^[^a-f]{8}-[^0-9]{4}-5" },
    "00000000-aaaa-5aaa-8aaa-aaaaaaaaaaaa",
  ],
  ["a number that only its author knows", { type: "number", multipleOf: 1e-5, exclusiveMinimum: 1e19, maximum: 1e19 + 2048 }, 1e19 + 2048],
])("no contradiction is claimed for %s", ([, schema]) => {
  const { witness: found } = built(schema);
  expect(found).not.toHaveProperty("impossible");
});

test("an example is the witness where none can be generated", () => {
  const text = "00000000-aaaa-5aaa-8aaa-aaaaaaaaaaaa";
  const schema: Schema = { type: "string", format: "uuid", pattern: "^[^a-f]{8}-[^0-9]{4}-5", examples: [text] };
  expect(built(schema).witness).toEqual({ value: text });
});

const impossible: [about: string, schema: Schema, reason: RegExp][] = [
  ["a model that requires itself", object({ next: { $ref: "#" } }), /"next".*requires itself endlessly/],
  ["a larger set than its enum", { type: "array", items: { enum: ["a", "b"] }, minItems: 3, uniqueItems: true }, /3 items/],
  [
    "a closed object that requires a property of another one",
    { allOf: [object({ a: { type: "string" } }), object({ b: { type: "string" } })] },
    /required and forbidden/,
  ],
  ["types that exclude each other", { type: "string", allOf: [{ type: "number" }] }, /exclude each other/],
  ["a const outside its bounds", { const: 3, minimum: 4 }, /none of its values/],
  ["no multiple between its bounds", { type: "number", multipleOf: 5, minimum: 1, maximum: 4 }, /contradict/],
  ["more properties than it has", { ...object({ a: { type: "string" } }, []), minProperties: 2 }, /contradict/],
  ["fewer properties than it requires", { ...object({ a: { const: 1 }, b: { const: 2 } }), maxProperties: 1 }, /contradict/],
  ["fewer properties than it must have", { type: "object", minProperties: 2, maxProperties: 1 }, /contradict/],
  ["no integer between its bounds", { type: "integer", exclusiveMinimum: 1, exclusiveMaximum: 2 }, /contradict/],
  [
    "a fault deep inside",
    object({ a: object({ b: { type: "integer", minimum: 2, maximum: 1 } }) }),
    /"a": no valid value was found for "b"/,
  ],
];

test.for(impossible)("a reason is given for %s", ([, schema, reason]) => {
  const { witness: found } = built(schema);
  expect(found).toEqual({ impossible: expect.stringMatching(reason) });
});

test("the smallest payload has no optional properties, and uses examples", () => {
  const { witness: found } = built(object({ name: { type: "string", examples: ["test_session"] }, id: { type: "string" } }, ["name"]));
  expect(found).toEqual({ value: { name: "test_session" } });
});

test("witnesses are all different and all accepted", () => {
  const schema = object(
    { a: { type: "integer", minimum: 128 }, b: { type: "string", maxLength: 3 }, c: { type: "array", items: { type: "boolean" } } },
    ["a"],
  );
  const many = built(schema).many(50);
  expect(many).toHaveLength(50);
  expect(new Set(many.map((value) => JSON.stringify(value))).size).toBe(50);
  expect(many.every(stock(schema))).toBe(true);
});
