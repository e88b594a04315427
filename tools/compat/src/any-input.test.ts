import { expect, test } from "vitest";
import { compare, DocumentError } from "./index.ts";

const nested = (levels: number, wrap: (inner: unknown) => unknown, core: unknown): unknown => {
  let value = core;
  for (let level = 0; level < levels; level++) value = wrap(value);
  return value;
};

const inProperties = (schema: unknown): unknown => ({ type: "object", properties: { a: schema } });
const chain = (length: number, link: (name: string) => object): object => ({
  $defs: Object.fromEntries(Array.from({ length }, (_, index) => [`D${index}`, link(`#/$defs/D${(index + 1) % length}`)])),
});

const patternsOf = (count: number): object => ({
  patternProperties: Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, { minLength: 1 }])),
});

/** Documents that can be compared with themselves, which changes nothing. */
const comparable: [fact: string, document: unknown][] = [
  ["a pattern that doesn't compile with the flag u", { pattern: "^[^\\~]+$" }],
  ["a reference whose name needs escapes", { $ref: "#/$defs/a b~1~0", $defs: { "a b/~": { type: "string" } } }],
  ["a reference to an anchor", { $ref: "#x", $defs: { A: { $anchor: "x", type: "string" } } }],
  ["an $id inside", { $ref: "b", $id: "https://example.com/a", $defs: { A: { $id: "b", type: "string" } } }],
  ["an $id that isn't a URI", { $id: "::::", type: "string" }],
  ["properties that are named as keywords", { properties: { $id: { type: "string" }, $ref: { type: "string" } } }],
  ["a property that is named __proto__", JSON.parse('{"properties":{"__proto__":{"type":"string"}},"required":["__proto__"]}')],
  ["a definition that is named __proto__", JSON.parse('{"$ref":"#/$defs/__proto__","$defs":{"__proto__":{"type":"string"}}}')],
  ["definitions that are named as members of objects", { $ref: "#/$defs/constructor", $defs: { constructor: {}, toString: {} } }],
  ["names and patterns with lone surrogates", { properties: { "\ud800": { pattern: "\ud800" } }, $defs: { "\udfff": { type: "null" } } }],
  ["unknown formats", { properties: { a: { format: "nope" }, b: { format: "__proto__" }, c: { format: "constructor" } } }],
  [
    "numbers at the ends of doubles",
    {
      anyOf: [
        { multipleOf: 5e-324, maximum: 1e308 },
        { minimum: 1e-300, multipleOf: 1e308 },
      ],
    },
  ],
  ["sizes that nothing has", { properties: { a: { minLength: 1e9 }, b: { minItems: 1e308 }, c: { minProperties: 1e9 } } }],
  ["a long list", { enum: Array.from({ length: 500 }, (_, index) => `v${index}`) }],
  ["many patterns", patternsOf(6)],
  ["many alternatives", { anyOf: Array.from({ length: 70 }, (_, minimum) => ({ minimum })) }],
  ["many levels of arrays", nested(30, (items) => ({ type: "array", items }), {})],
  ["levels of properties", nested(10, inProperties, { type: "string" })],
  ["a constant of many levels", { const: nested(20, (inner) => [inner], 1) }],
  ["a ring of definitions", chain(20, ($ref) => ({ properties: { a: { $ref } } }))],
  ["a pattern that takes exponential time on long strings", { pattern: "^(a+)+$", minLength: 30 }],
  ["many numbers", { enum: Array.from({ length: 20_000 }, (_, index) => index) }],
  ["many strings", { enum: Array.from({ length: 5_000 }, (_, index) => `v${index}`) }],
  ["a long ring of definitions", chain(200, ($ref) => ({ properties: { a: { $ref } } }))],
  ["more patterns than there are sets of", patternsOf(40)],
  ["more alternatives than are taken apart", { anyOf: Array.from({ length: 500 }, (_, minimum) => ({ minimum })) }],
  ["a constant of 100 levels", { const: nested(100, (inner) => [inner], 1) }],
  ["20 levels of properties", nested(20, inProperties, { type: "string" })],
  ["an empty document", {}],
  ["true", true],
];

test.for(comparable)("can be compared: %s", ([, document]) => {
  expect(compare(document, document)).toEqual({ bump: "none", changes: [] });
  for (const [before, after] of [
    [document, { type: "string" }],
    [{ type: "string" }, document],
  ])
    expect(compare(before, after).bump).toBeTypeOf("string");
});

/** Documents that can't be compared, for a reason that one sentence gives. */
const others: [fact: string, document: unknown, reason: string][] = [
  ["a pattern that never compiles", { patternProperties: { "[": {} } }, '"[" isn\'t a regular expression'],
  ["a reference that isn't UTF-8", { $ref: "#/$defs/%E4", $defs: { ä: {} } }, 'refers to "#/$defs/%E4"'],
  ["a reference to no schema", { $ref: "#/properties", properties: {} }, 'refers to "#/properties"'],
  ["a reference to a constant", { $ref: "#/const", const: { type: "string" } }, 'refers to "#/const"'],
  ["a reference to a missing anchor", { $ref: "#y" }, 'refers to "#y"'],
  ["$recursiveRef", { $recursiveRef: "#" }, 'unknown keyword "$recursiveRef"'],
  ["$dynamicRef with two targets", { $dynamicRef: "#x", $defs: { A: { $dynamicAnchor: "x" }, B: { $dynamicAnchor: "x" } } }, "$dynamicRef"],
  ["a keyword that is named __proto__", JSON.parse('{"__proto__":{"type":"string"}}'), "__proto__"],
  ["an alternative that is the schema itself", { anyOf: [{ $ref: "#" }, { type: "string" }] }, "applies itself to the same value"],
  ["600 levels of arrays", nested(600, (items) => ({ type: "array", items }), {}), "nested deeper than 200 levels"],
  ["20,000 levels of arrays", nested(20_000, (items) => ({ items }), {}), "nested deeper than 200 levels"],
  ["a constant of 20,000 levels", { const: nested(20_000, (inner) => [inner], 1) }, "nested deeper than 200 levels"],
  ["a number that no double holds", JSON.parse('{"maximum":1e400}'), "/maximum is Infinity"],
  ["a value that isn't JSON", { maximum: 1n }, "/maximum isn't JSON"],
  ["a long chain of references", chain(1000, ($ref) => ($ref === "#/$defs/D0" ? {} : { $ref })), "applies more than 200 schemas"],
  ["a list", [], "must be an object, true or false"],
  ["nothing", undefined, "must be an object, true or false"],
];

test.for(others)("can't be compared: %s", ([, document, reason]) => {
  for (const compared of [() => compare(document, {}), () => compare({}, document)]) {
    expect(compared).toThrow(DocumentError);
    expect(compared).toThrow(reason);
  }
});

test("a constant that its own schema rejects leaves no payload", () => {
  const document = { properties: { n: { $ref: "#" } }, const: { n: {} } };
  expect(() => compare(document, {})).toThrow("accepts no payload");
  expect(compare({}, document).bump).toBe("major");
});
