import type { Json, JsonObject } from "@tools/contract/json";
import { a, object } from "@tools/contract/testing";

/** A schema with something that our own models lack, and payloads with their expected results. */
export interface StressSchema {
  readonly schema: JsonObject;
  readonly accepts: readonly Json[];
  /** Payloads that tolerant accepts, each with the value that it returns. */
  readonly reads: readonly [payload: Json, read: Json][];
  readonly rejects: readonly Json[];
}

const number = (rest: JsonObject = {}): JsonObject => a("number", { "x-unit": "none", ...rest });

/** More than Ajv lists in its code. */
const many = Array.from({ length: 250 }, (_, index) => `n${index}`);

export const stressSchemas: Readonly<Record<string, StressSchema>> = {
  "names-of-prototype": {
    schema: object(
      { hasOwnProperty: a("string"), constructor: a("string"), inner: object({ hasOwnProperty: object({ hasOwnProperty: number() }) }) },
      { required: ["hasOwnProperty"] },
    ),
    accepts: [{ hasOwnProperty: "a" }, { hasOwnProperty: "a", inner: { hasOwnProperty: { hasOwnProperty: 1 } } }],
    reads: [
      [
        { hasOwnProperty: "a", inner: { hasOwnProperty: null } },
        { hasOwnProperty: "a", inner: {} },
      ],
    ],
    rejects: [{}, { constructor: "a" }, { hasOwnProperty: 1 }, { hasOwnProperty: "a", inner: { hasOwnProperty: { hasOwnProperty: "a" } } }],
  },
  "many-values": {
    schema: object({ closed: a("string", { enum: many }), open: a("string", { enum: many, "x-open-enum": true }) }),
    accepts: [{ closed: "n249", open: "n0" }],
    reads: [[{ open: "n250" }, { open: "n250" }]],
    rejects: [{ closed: "n250" }],
  },
  conclusion: {
    schema: object(
      {
        required: a(["string", "null"], { enum: ["success", null], "x-open-enum": true }),
        optional: a(["null", "string"], { enum: ["success", null], "x-open-enum": true }),
        unlisted: a(["string", "null"], { enum: ["success"], "x-open-enum": true }),
      },
      { required: ["required"] },
    ),
    accepts: [{ required: null }, { required: "success", optional: null, unlisted: "success" }],
    reads: [
      [{ required: "other" }, { required: "other" }],
      [
        { required: null, optional: "other", unlisted: null },
        { required: null, optional: "other" },
      ],
    ],
    rejects: [{}, { required: 1 }, { required: null, optional: 1 }],
  },
  "null-inside": {
    schema: object({ inner: object({ list: a("array", { items: object({ note: a(["string", "null"]) }) }) }) }),
    accepts: [{ inner: { list: [{ note: "a" }] } }],
    reads: [[{ inner: { list: [{ note: null }] } }, { inner: { list: [{}] } }]],
    rejects: [{ inner: { list: [{ note: 1 }] } }],
  },
  "tagged-union": {
    schema: {
      description: "One of two, or another.",
      oneOf: [{ $ref: "#/$defs/circle" }, { $ref: "#/$defs/pair" }],
      "x-open-enum": true,
      $defs: {
        circle: object(
          { kind: { description: "Which.", const: "a" }, radius: number(), name: a("string") },
          { required: ["kind", "radius"] },
        ),
        pair: object(
          { kind: a("string", { enum: ["b"] }), left: { $ref: "#" }, right: { $ref: "#/$defs/closed" } },
          { required: ["kind"] },
        ),
        closed: { description: "One of two.", type: "object", oneOf: [{ $ref: "#/$defs/pair" }, { $ref: "#/$defs/circle" }] },
      },
    },
    accepts: [{ kind: "a", radius: 1 }, { kind: "b" }, { kind: "b", left: { kind: "b" }, right: { radius: 2, kind: "a" } }],
    reads: [
      [
        { kind: "a", radius: 1, name: null, left: 2 },
        { kind: "a", radius: 1, left: 2 },
      ],
      [
        { kind: "c", name: null },
        { kind: "c", name: null },
      ],
      [
        { kind: "b", left: { kind: "", left: null }, right: { kind: "b", left: null } },
        { kind: "b", left: { kind: "", left: null }, right: { kind: "b" } },
      ],
    ],
    rejects: [{}, { kind: "a" }, { kind: 1 }, { kind: null }, { kind: ["a"] }, [], "a", null, { kind: "b", right: { kind: "c" } }],
  },
  "many-required": {
    schema: object(Object.fromEntries(many.map((name) => [name, a("boolean")])), { required: many }),
    accepts: [Object.fromEntries(many.map((name) => [name, true]))],
    reads: [
      [
        { ...Object.fromEntries(many.map((name) => [name, true])), x: 1 },
        { ...Object.fromEntries(many.map((name) => [name, true])), x: 1 },
      ],
    ],
    rejects: [Object.fromEntries(many.slice(1).map((name) => [name, true]))],
  },
  "linked-list": {
    schema: object({ value: number(), next: { $ref: "#" } }, { required: ["value"] }),
    accepts: [{ value: 1 }, { value: 1, next: { value: 2, next: { value: 3 } } }],
    reads: [
      [{ value: 1, next: null }, { value: 1 }],
      [
        { value: 1, next: { value: 2, next: null, x: 1 } },
        { value: 1, next: { value: 2, x: 1 } },
      ],
    ],
    rejects: [{ value: 1, next: {} }, { value: null }, { next: { value: 1 } }],
  },
  even: {
    schema: object({ odd: { $ref: "odd.schema.json" } }),
    accepts: [{}, { odd: { even: { odd: { even: {} } } } }],
    reads: [[{ odd: { even: null } }, { odd: {} }]],
    rejects: [{ odd: { even: 1 } }],
  },
  odd: { schema: object({ even: { $ref: "even.schema.json" } }), accepts: [{}], reads: [[{ even: null }, {}]], rejects: [{ even: [] }] },
  definitions: {
    schema: object(
      {
        left: { $ref: "#/$defs/side" },
        right: { $ref: "#/$defs/side" },
        again: { $ref: "#/properties/name" },
        name: a("string", { minLength: 2 }),
      },
      { $defs: { side: object({ at: number({ minimum: 0 }) }, { required: ["at"] }), unused: a("boolean") } },
    ),
    accepts: [{ left: { at: 0 }, right: { at: 1.5 }, again: "ab" }],
    reads: [
      [
        { left: { at: -1, x: null }, right: null, again: "a" },
        { left: { at: -1, x: null }, again: "a" },
      ],
    ],
    rejects: [{ left: {} }, { left: { at: null } }, { again: 1 }],
  },
  "definition-user": {
    schema: object({
      side: { $ref: "definitions.schema.json#/$defs/side" },
      sides: a("array", { items: { $ref: "definitions.schema.json#/$defs/side" } }),
    }),
    accepts: [{ side: { at: 1 }, sides: [{ at: 2 }] }],
    reads: [
      [
        { side: { at: -1 }, sides: [{ at: 1, y: 1 }] },
        { side: { at: -1 }, sides: [{ at: 1, y: 1 }] },
      ],
    ],
    rejects: [{ sides: [null] }, { side: 1 }],
  },
  base: {
    schema: object({ id: a("string"), name: a("string") }, { required: ["name"] }),
    accepts: [{ name: "a" }],
    reads: [[{ name: "a", id: null }, { name: "a" }]],
    rejects: [{ id: "a" }],
  },
  "with-id": {
    schema: { description: "A base that must have an id.", $ref: "base.schema.json", required: ["id"] },
    accepts: [{ id: "a", name: "b" }],
    reads: [
      [
        { id: "a", name: "b", x: 1 },
        { id: "a", name: "b", x: 1 },
      ],
    ],
    rejects: [{ name: "b" }, { id: null, name: "b" }],
  },
  narrowed: {
    schema: {
      description: "Two schemas of one value.",
      allOf: [
        { $ref: "base.schema.json" },
        { type: "object", properties: { name: { description: "Short.", type: "string", maxLength: 2 } }, additionalProperties: true },
      ],
    },
    accepts: [{ name: "ab" }],
    reads: [[{ name: "abc", id: null }, { name: "abc" }]],
    rejects: [{ name: 1 }, {}],
  },
  counts: {
    schema: { description: "Counts by name.", type: "object", additionalProperties: number({ minimum: 0 }) },
    accepts: [{}, { a: 1, constructor: 2, "x y": 0 }],
    reads: [
      [{ a: 1, b: null }, { a: 1 }],
      [{ a: -1 }, { a: -1 }],
    ],
    rejects: [{ a: "1" }, { a: [null] }],
  },
  "some-of": {
    schema: object({ a: a("string"), b: a("string"), c: a("string") }, { minProperties: 1, maxProperties: 2 }),
    accepts: [{ a: "a" }, { a: "a", c: "c" }],
    reads: [
      [{}, {}],
      [{ a: null, b: "b" }, { b: "b" }],
      [
        { a: "a", b: "b", c: "c", d: 1 },
        { a: "a", b: "b", c: "c", d: 1 },
      ],
    ],
    rejects: [{ a: 1, b: "b" }],
  },
  "map-and-more": {
    schema: object({ kind: a("string") }, { additionalProperties: object({ at: number() }), required: ["kind"] }),
    accepts: [{ kind: "a", x: { at: 1 } }],
    reads: [
      [
        { kind: "a", x: { at: null, y: 1 }, z: null },
        { kind: "a", x: { y: 1 } },
      ],
    ],
    rejects: [{ kind: "a", x: 1 }, { x: {} }, { kind: null }],
  },
  open: {
    schema: object({ kind: a("string") }, { additionalProperties: true }),
    accepts: [{}, { kind: "a", more: null }],
    reads: [[{ kind: null, more: null }, { more: null }]],
    rejects: [{ kind: 1 }],
  },
  "null-or-text": {
    schema: object(
      { required: a(["string", "null"]), optional: a(["string", "null"]), any: { description: "Anything." } },
      { required: ["required"] },
    ),
    accepts: [
      { required: null, any: 1 },
      { required: "a", optional: null },
    ],
    reads: [
      [
        { required: null, optional: null, x: 1 },
        { required: null, x: 1 },
      ],
    ],
    rejects: [{ optional: "a" }, { required: 1 }],
  },
  enums: {
    schema: object({
      closed: a("string", { enum: ["a", "b"] }),
      open: a("string", { enum: ["a", "b"], "x-open-enum": true }),
      numbers: { description: "Numbers.", enum: [1, 2.5, null] },
      objects: { description: "Objects.", enum: [{ a: 1 }, [1, 2]] },
      one: { description: "One.", const: { a: [1, "x"] } },
      opens: a("array", { items: a("integer", { "x-unit": "none", enum: [1, 2], "x-open-enum": true }) }),
    }),
    accepts: [{ closed: "a", open: "b", numbers: 2.5, objects: { a: 1 }, one: { a: [1, "x"] }, opens: [1, 2] }, { objects: [1, 2] }],
    reads: [
      [
        { open: "c", closed: null, one: null, opens: [3], objects: null },
        { open: "c", opens: [3] },
      ],
    ],
    rejects: [{ closed: "c" }, { open: 1 }, { numbers: 3 }, { objects: {} }, { one: { a: [1] } }, { opens: [1.5] }, { opens: [null] }],
  },
  bounds: {
    schema: object({
      range: number({ exclusiveMinimum: 0, maximum: 10 }),
      below: number({ exclusiveMaximum: 5 }),
      price: number({ multipleOf: 0.1 }),
      dozens: a("integer", { "x-unit": "none", multipleOf: 12 }),
      text: a("string", { minLength: 2, maxLength: 3, pattern: "^[a-z/]*$" }),
      list: a("array", { minItems: 1, maxItems: 3, uniqueItems: true, items: a("string") }),
      at: a("string", { format: "date-time" }),
      mail: a("string", { format: "email" }),
    }),
    accepts: [
      { price: 0.3, dozens: -24 },
      { price: 1e300, dozens: 1.2e301 },
      { range: 10, below: 4.5, text: "a/b", list: ["a", "__proto__"], at: "2020-04-23T18:39:34Z", mail: "a@example.com" },
    ],
    reads: [
      [
        { price: 0.1 + 0.2, dozens: 1e300 },
        { price: 0.1 + 0.2, dozens: 1e300 },
      ],
      [
        { range: 0, below: 5, text: "A", list: ["a", "a"], at: "now", mail: "me" },
        { range: 0, below: 5, text: "A", list: ["a", "a"], at: "now", mail: "me" },
      ],
    ],
    rejects: [{ range: "1" }, { text: 1 }, { list: [1] }, { at: 1 }],
  },
  anything: { schema: { description: "Whatever." }, accepts: [null, 1, { a: null }, []], reads: [], rejects: [] },
  scalar: { schema: a("string", { minLength: 1 }), accepts: ["a"], reads: [["", ""]], rejects: [null, 1, {}] },
  bases: {
    schema: a("array", { items: { $ref: "base.schema.json" } }),
    accepts: [[], [{ name: "a" }]],
    reads: [[[{ name: "a", id: null }], [{ name: "a" }]]],
    rejects: [[null], {}],
  },
  names: {
    schema: object(
      { constructor: a("string"), "a/b~c": a("string"), "x y": a("string"), 'quo"te': a("string"), é: a("string") },
      { required: ["constructor"] },
    ),
    accepts: [{ constructor: "a", "a/b~c": "b", "x y": "c", 'quo"te': "d", é: "e" }],
    reads: [
      [
        { constructor: "a", "a/b~c": null, toString: 1 },
        { constructor: "a", toString: 1 },
      ],
    ],
    rejects: [{}, { constructor: 1 }],
  },
};
