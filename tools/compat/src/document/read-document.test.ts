import { expect, test } from "vitest";
import { DocumentError } from "./document-error.ts";
import { readDocument } from "./read-document.ts";

const rows: [fact: string, value: unknown, message: string][] = [
  ["a number", 5, "a schema must be an object, true or false"],
  ["undefined", undefined, "a schema must be an object, true or false"],
  ["another dialect", { $schema: "http://json-schema.org/draft-07/schema#" }, "$schema must be JSON Schema 2020-12"],
  [
    "a keyword with a wrong argument",
    { properties: { a: { minimum: "1" } } },
    "/properties/a/minimum isn't valid JSON Schema: it must be number",
  ],
  ["an unknown keyword", { items: { minlength: 3 } }, '/items has the unknown keyword "minlength"'],
  ["a reference that leads nowhere", { $ref: "#/$defs/A" }, 'the root refers to "#/$defs/A", which the document doesn\'t contain'],
  ["a reference to another document", { $ref: "https://example.com/a.json" }, "bundle the document first"],
  ["a reference that isn't a URI", { $ref: "%zz" }, 'the root refers to "%zz"'],
];

test.for(rows)("rejected: %s", ([, value, message]) => {
  expect(() => readDocument(value)).toThrow(DocumentError);
  expect(() => readDocument(value)).toThrow(message);
});

test("keywords of others are accepted, and unknown formats", () => {
  expect(() => readDocument({ "x-anything": { minlength: 3 }, format: "color", examples: [{ minlength: 3 }] })).not.toThrow();
});
