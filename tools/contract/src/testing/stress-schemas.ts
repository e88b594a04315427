import { a, type Files, object } from "./contract-of.ts";

/** Valid schemas that together use every keyword, in ways that are easy to get wrong. */
export const stressSchemas: Files = {
  animal: object(
    {
      name: a("string", { minLength: 1, maxLength: 9, examples: ["Rex"] }),
      weight: a("number", { minimum: 0, exclusiveMaximum: 1e4, "x-unit": "kilograms", default: 1 }),
      legs: a("integer", { maximum: 4 }),
      diet: { $ref: "diet.schema.json" },
      mother: { $ref: "#" },
      young: a("array", { items: { $ref: "#" }, maxItems: 3 }),
      tags: a("array", { items: a("string", { pattern: "^[a-z]+$" }), uniqueItems: true, minItems: 1 }),
      page: a("string", { format: "uri", deprecated: true }),
    },
    { required: ["name"] },
  ),
  diet: a("string", { enum: ["meat", "plants"], "x-open-enum": true, "x-enumDescriptions": { meat: "Meat.", plants: "Plants." } }),
  // An alias of another model.
  alias: { description: "Another name.", $ref: "animal.schema.json" },
  // Keywords next to a $ref add to it.
  known: { description: "An animal that says how heavy it is.", $ref: "animal.schema.json", required: ["weight"] },
  // The additionalProperties of one part applies to the properties of the other.
  joined: {
    description: "Two halves.",
    type: "object",
    additionalProperties: a("string", { minLength: 2 }),
    allOf: [
      object({ right: a("string"), both: a(["string", "null"]) }, { additionalProperties: true, required: ["right"] }),
      { required: ["both"], type: "object", additionalProperties: true, properties: { both: { description: "Narrower.", maxLength: 5 } } },
    ],
  },
  odd: object(
    {
      nothing: a("null"),
      maybe: a(["string", "null"]),
      several: a(["integer", "string", "boolean"]),
      closed: a("string", { enum: ["a", "b"] }),
      mixed: { description: "Anything listed.", enum: ["x", 1, true, null] },
      rank: a("integer", { enum: [1, 2], "x-open-enum": true }),
      fixed: { description: "One value.", const: "on" },
      map: a("object", { additionalProperties: a("integer", { minimum: 0 }) }),
      free: a("object", { additionalProperties: true }),
      filled: a("object", { additionalProperties: a("string"), minProperties: 2 }),
      some: object({ a: a("string"), b: a("boolean"), c: a("null") }, { minProperties: 1, maxProperties: 2 }),
      half: object({ known: a("string") }, { additionalProperties: true }),
      empty: object({}),
      price: a("number", { multipleOf: 0.01, "x-unit": "euros" }),
      pixels: a("integer", { multipleOf: 16, minimum: 10 }),
      matrix: a("array", { items: a("array", { items: a("number") }) }),
      anything: { description: "Whatever." },
      list: a("array"),
      place: object({ kind: a("string", { enum: ["sea", "land"] }), inner: object({ deep: a("boolean") }, { required: ["deep"] }) }),
      part: { $ref: "#/$defs/part" },
      same: { $ref: "#/properties/matrix/items" },
      "it's odd": a("string"),
      constructor: a("string"),
      "*/ ${x} `y` \\": a("string", { description: "Ends here */ and `there` ${not}, \\ either. @nothing {@link x}" }),
      日本: a("string"),
      "1st": a("string"),
      class: a("string"),
      _class: a("string", { "x-name": "style" }),
      sign: a("string", { enum: ["+", "-"], "x-enumNames": { "+": "plus", "-": "minus" } }),
    },
    { $defs: { part: object({ of: { $ref: "odd.schema.json" }, list: a("array", { items: { $ref: "#/$defs/part" } }) }) } },
  ),
  // Its optional property is the model itself with another constraint. The definition gives it a name.
  knot: object(
    { tied: a("boolean"), next: { $ref: "#/$defs/tied" } },
    { $defs: { tied: { description: "A knot that is tied.", $ref: "#", required: ["tied"] } } },
  ),
  // Tagged unions. A circle is in two, and a group contains the one that it is in.
  circle: object(
    { kind: { description: "Which shape.", const: "circle" }, radius: a("number", { minimum: 0 }), note: a("string") },
    { required: ["kind", "radius"] },
  ),
  square: object(
    { kind: a("string", { enum: ["square, or 'box'"] }), side: a("number", { minimum: 0 }), color: a("string", { enum: ["red", "blue"] }) },
    { required: ["kind"], additionalProperties: true },
  ),
  group: object(
    {
      name: a("string"),
      kind: { description: "Which shape.", const: "group" },
      parts: a("array", { items: { $ref: "shape.schema.json" } }),
    },
    { required: ["kind", "parts"] },
  ),
  shape: {
    description: "A shape, also one of a later version.",
    oneOf: [{ $ref: "group.schema.json" }, { $ref: "circle.schema.json" }, { $ref: "square.schema.json" }],
    "x-open-enum": true,
  },
  "simple-shape": {
    description: "A shape of this version.",
    type: "object",
    oneOf: [{ $ref: "circle.schema.json" }, { $ref: "square.schema.json" }],
  },
  drawing: object(
    {
      cover: { $ref: "shape.schema.json" },
      frame: { description: "What is around it.", oneOf: [{ $ref: "#/$defs/line" }, { $ref: "#/$defs/none" }], "x-open-enum": true },
      base: { $ref: "simple-shape.schema.json" },
      shapes: a("array", { items: { $ref: "shape.schema.json" } }),
      named: a("object", { additionalProperties: { $ref: "simple-shape.schema.json" } }),
    },
    {
      required: ["base"],
      $defs: {
        line: object({ "frame type": { description: "Which frame.", const: "line" }, width: a("integer") }, { required: ["frame type"] }),
        none: object({ "frame type": { description: "Which frame.", const: "none" } }, { required: ["frame type"] }),
      },
    },
  ),
  negation: object({ op: { description: "Which one.", const: "not" }, of: { $ref: "condition.schema.json" } }, { required: ["op", "of"] }),
  comparison: object({ op: { description: "Which one.", const: "eq" }, value: a("integer") }, { required: ["op", "value"] }),
  condition: { description: "What must hold.", oneOf: [{ $ref: "negation.schema.json" }, { $ref: "comparison.schema.json" }] },
};

/** Operations on these models. */
export const stressOperations = `
title: Zoo
description: Who lives here.
license: MIT
error: Odd
errors:
  404: { description: Nobody of that name lives here., example: no such animal }
query:
  legs: { description: How many legs., schema: { type: integer, minimum: 0 }, example: 4 }
operations:
  listAnimals:
    method: GET
    path: /animals
    summary: List animals
    description: All of them.
    query: [legs]
    answers: { model: Animal, list: true, description: Animals. }
    errors: []
  getAnimal:
    method: GET
    path: /animals/{name}
    summary: Get one animal
    description: The animal of this name.
    parameters:
      name: { description: Its name., schema: { type: string }, example: Rex }
    answers: { model: Animal, description: The animal. }
    errors: [404]
`;
