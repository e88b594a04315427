import { expect, test } from "vitest";
import type { Document } from "./document.ts";
import { readDocument } from "./read-document.ts";
import { taggedUnionAt } from "./tagged-union.ts";

const shape = (properties: object, required: readonly string[] = Object.keys(properties)): object => ({
  type: "object",
  properties,
  required,
});
const [circle, square] = [shape({ kind: { const: "circle" } }), shape({ kind: { const: "square" } })];
const refs = [{ $ref: "#/$defs/A" }, { $ref: "#/$defs/B" }];
const documentOf = (A: object, B: object, union: object = {}): Document => readDocument({ oneOf: refs, $defs: { A, B }, ...union });

const unions: [fact: string, document: Document, tag: string, values: string[], isOpen: boolean][] = [
  ["a const in each model", documentOf(circle, square), "kind", ["circle", "square"], false],
  ["an open union", documentOf(circle, square, { "x-open-enum": true }), "kind", ["circle", "square"], true],
  ["a union that states its type", documentOf(circle, square, { type: "object" }), "kind", ["circle", "square"], false],
  ["an enum of one value", documentOf(circle, shape({ kind: { enum: ["b"] } })), "kind", ["circle", "b"], false],
  [
    "a tag that a model gets from another",
    documentOf({ allOf: [{ $ref: "#/$defs/C" }] }, square, { $defs: { A: { $ref: "#/$defs/C" }, B: square, C: circle } }),
    "kind",
    ["circle", "square"],
    false,
  ],
  [
    "another property that is the same in each",
    documentOf(shape({ kind: { const: "a" }, v: { const: "1" } }), shape({ kind: { const: "b" }, v: { const: "1" } })),
    "kind",
    ["a", "b"],
    false,
  ],
];

test.for(unions)("%s makes a tagged union", ([, { root }, tag, values, isOpen]) => {
  const union = taggedUnionAt(root);
  expect([union?.tag, union?.isOpen, union?.branches.map(({ value }) => value)]).toEqual([tag, isOpen, values]);
  expect(union?.branches.map(({ definition }) => definition.name)).toEqual(["A", "B"]);
});

const others: [fact: string, document: Document][] = [
  ["no oneOf", readDocument(circle)],
  ["inline alternatives", documentOf(circle, square, { oneOf: [circle, square] })],
  ["a reference with constraints", documentOf(circle, square, { oneOf: [{ $ref: "#/$defs/A", minProperties: 1 }, { $ref: "#/$defs/B" }] })],
  ["constraints next to oneOf", documentOf(circle, square, { minProperties: 1 })],
  ["a tag that one model doesn't require", documentOf(circle, shape({ kind: { const: "square" } }, []))],
  ["a tag with the same value in both", documentOf(circle, circle)],
  ["a number as a tag", documentOf(shape({ kind: { const: 1 } }), shape({ kind: { const: 2 } }))],
  ["an open enum as a tag", documentOf(circle, shape({ kind: { enum: ["b"], "x-open-enum": true } }))],
  ["two tags", documentOf(shape({ kind: { const: "a" }, type: { const: "a" } }), shape({ kind: { const: "b" }, type: { const: "b" } }))],
  ["a model that may be something other than an object", documentOf(circle, { ...square, type: ["object", "null"] })],
  ["a model with alternatives", documentOf(circle, { ...square, anyOf: [{ minProperties: 1 }] })],
];

test.for(others)("%s makes none", ([, { root }]) => {
  expect(taggedUnionAt(root)).toBeUndefined();
});
