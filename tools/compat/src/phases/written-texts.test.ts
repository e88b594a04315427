import { expect, test } from "vitest";
import { readDocument } from "../document/read-document.ts";
import { compare } from "../index.ts";
import { WrittenTexts } from "./written-texts.ts";

const areAlike = (before: unknown, after: unknown): boolean =>
  new WrittenTexts().areAlike([readDocument(before).root], [readDocument(after).root]);

const list = (more: object): object => ({ anyOf: [{ $ref: "#/$defs/A" }, { type: "null" }], ...more });

test.for<[what: string, before: unknown, after: unknown, isAlike: boolean]>([
  ["the same text", { type: "string" }, { type: "string" }, true],
  ["another bound", { type: "string" }, { type: "string", maxLength: 1 }, false],
  ["another title", { title: "A" }, { title: "B" }, false],
  ["another order", { properties: { a: true, b: true } }, { properties: { b: true, a: true } }, false],
  ["a definition of the same name", list({ $defs: { A: { type: "string" } } }), list({ $defs: { A: { type: "number" } } }), true],
  [
    "a reference to something else than a definition",
    { properties: { a: { type: "string" }, b: { $ref: "#/properties/a" } } },
    { properties: { a: { type: "string" }, b: { $ref: "#/properties/a" } } },
    false,
  ],
  ["true and false", true, false, false],
])("%s", ([, before, after, isAlike]) => {
  expect(areAlike(before, after)).toBe(isAlike);
});

test("a value that an enum gains is listed where the enum is, and not where it is combined", () => {
  const document = (...values: string[]): object => ({
    $defs: { A: { enum: values }, B: { type: "object", properties: { a: list({}), b: list({}) }, additionalProperties: false } },
  });
  const { changes } = compare(document("x"), document("x", "y"));
  expect(changes.map(({ model, rule }) => [model, rule])).toEqual([["A", "enum-value-added"]]);
});

test("a change that matters only where a definition is used isn't missed", () => {
  const document = (minimum: number): object => ({
    $defs: { A: { type: "number", minimum }, B: { type: "number", not: { $ref: "#/$defs/A" } } },
  });
  expect(compare(document(3), document(2))).toMatchObject({ bump: "major", changes: [{ model: "B", proof: "witness" }, { model: "A" }] });
});
