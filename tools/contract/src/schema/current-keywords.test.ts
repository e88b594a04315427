import { expect, test } from "vitest";
import { withCurrentKeywords } from "./current-keywords.ts";

const meanings = { a: "The first." };

test("the keyword of release 1.0.0 for the meanings of values is renamed at any depth", () => {
  const archived = {
    $defs: { Thing: { properties: { kind: { items: { enum: ["a"], "x-enum-descriptions": meanings, type: "string" } } } } },
  };
  const current = withCurrentKeywords(archived);
  expect(current).toEqual({
    $defs: { Thing: { properties: { kind: { items: { enum: ["a"], "x-enumDescriptions": meanings, type: "string" } } } } },
  });
  expect(JSON.stringify(current)).toBe(JSON.stringify(archived).replace("x-enum-descriptions", "x-enumDescriptions"));
  expect(JSON.stringify(archived)).toContain("x-enum-descriptions");
});

test.for([
  ["a list of descriptions, which is the keyword of OpenAPI generators", { "x-enum-descriptions": ["The first."] }],
  ["a property of that name", { properties: { "x-enum-descriptions": { type: "object" } } }],
  ["a value with that key", { const: { "x-enum-descriptions": meanings } }],
  ["true", true],
  ["a document that isn't a schema", null],
] as const)("%s stays as it is", ([, document]) => {
  expect(withCurrentKeywords(document)).toEqual(document);
});
