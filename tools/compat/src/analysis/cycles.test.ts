import { expect, test } from "vitest";
import { readDocument } from "../document/read-document.ts";
import { componentsOf } from "./cycles.ts";

const rows: [fact: string, schema: unknown, recursive: string[]][] = [
  ["a schema without $ref isn't recursive", { properties: { a: { items: {} } } }, []],
  ["a $ref forward isn't recursive", { $ref: "#/$defs/A", $defs: { A: {} } }, []],
  ["a schema that refers to itself is recursive", { $ref: "#" }, [""]],
  [
    "every schema on the cycle is recursive",
    { properties: { a: { items: { $ref: "#" } }, b: {} } },
    ["", "/properties/a", "/properties/a/items"],
  ],
  [
    "two definitions that refer to each other are recursive, and what refers to them isn't",
    { $ref: "#/$defs/A", $defs: { A: { items: { $ref: "#/$defs/B" } }, B: { not: { $ref: "#/$defs/A" } } } },
    ["/$defs/A", "/$defs/A/items", "/$defs/B", "/$defs/B/not"],
  ],
  ["a definition doesn't lead back to the schema that contains it", { $defs: { A: { $ref: "#" } } }, []],
];

test.for(rows)("%s", ([, schema, recursive]) => {
  const found = componentsOf(readDocument(schema)).flatMap(({ locations, isRecursive }) => (isRecursive ? locations : []));
  expect(found.map(({ pointer }) => pointer).sort()).toEqual([...recursive].sort());
});
