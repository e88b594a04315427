import { expect, test } from "vitest";
import { keywordAt, locationsBelow } from "./location.ts";

const id = "https://session-schema.dev/session.schema.json";

test("the locations below a schema are all schemas in it, itself first", () => {
  const part = { type: "string" } as const;
  const root = {
    id,
    pointer: "",
    schema: {
      $defs: { d: part },
      properties: { "a/b": { items: part }, p: { additionalProperties: part } },
      additionalProperties: false,
      allOf: [part, { properties: { q: part } }],
      examples: [{ type: "string" }],
    },
  };
  expect([...locationsBelow(root)].map(({ pointer }) => pointer)).toEqual([
    "",
    "/$defs/d",
    "/properties/a~1b",
    "/properties/a~1b/items",
    "/properties/p",
    "/properties/p/additionalProperties",
    "/allOf/0",
    "/allOf/1",
    "/allOf/1/properties/q",
  ]);
});

test.for([
  ["", ""],
  ["/properties/items", "properties"],
  ["/properties/items/items", "items"],
  ["/$defs/properties/properties/$defs", "properties"],
  ["/allOf/0", "allOf"],
  ["/additionalProperties/$defs/items", "$defs"],
] as const)("the schema at %j belongs to the keyword %j", ([pointer, keyword]) => {
  expect(keywordAt(pointer)).toBe(keyword);
});
