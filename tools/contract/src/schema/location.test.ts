import { expect, test } from "vitest";
import { keywordAt, locationsBelow, resolveRef } from "./location.ts";

const id = "https://session-schema.dev/session.schema.json";

test.for([
  ["profile.schema.json", "https://session-schema.dev/profile.schema.json#"],
  ["./profile.schema.json#", "https://session-schema.dev/profile.schema.json#"],
  ["profile.schema.json#/$defs/x", "https://session-schema.dev/profile.schema.json#/$defs/x"],
  ["https://session-schema.dev/profile.schema.json", "https://session-schema.dev/profile.schema.json#"],
  ["", `${id}#`],
  ["#", `${id}#`],
  ["#/properties/a~1b", `${id}#/properties/a~1b`],
  ["#/properties/a%20b", `${id}#/properties/a b`],
  ["#/properties/100%25", `${id}#/properties/100%`],
  ["#/properties/%E6%97%A5", `${id}#/properties/日`],
  ["#%", `${id}#%`],
  ["http://[", "http://["],
] as const)("the $ref %j refers to %s", ([ref, address]) => {
  expect(resolveRef(id, ref)).toBe(address);
});

test("the locations below a schema are itself and all nested schemas", () => {
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
