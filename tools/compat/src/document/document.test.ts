import { baseUrl } from "@tools/contract";
import { expect, test } from "vitest";
import { below, locationsAt, namedLocationsAt } from "./document.ts";
import { readDocument } from "./read-document.ts";

const references: [fact: string, schema: object, from: string, to: string][] = [
  ["a pointer", { $ref: "#/$defs/A", $defs: { A: {} } }, "", "/$defs/A"],
  ["a pointer with escapes", { $ref: "#/$defs/a~1b%20c", $defs: { "a/b c": {} } }, "", "/$defs/a~1b c"],
  ["the root", { properties: { a: { $ref: "#" } } }, "/properties/a", ""],
  ["an anchor", { $ref: "#x", $defs: { A: { $anchor: "x" } } }, "", "/$defs/A"],
  ["a file of the bundle", { $ref: "a.schema.json", $defs: { A: { $id: `${baseUrl}a.schema.json` } } }, "", "/$defs/A"],
  [
    "a pointer in the schema's own resource",
    { $defs: { A: { $id: "a.schema.json", $ref: "#/$defs/B", $defs: { B: {} } }, B: {} } },
    "/$defs/A",
    "/$defs/A/$defs/B",
  ],
  [
    "a pointer in another resource",
    { $ref: "a.schema.json#/items", $defs: { A: { $id: "a.schema.json", items: {} } } },
    "",
    "/$defs/A/items",
  ],
  [
    "an anchor of another resource",
    { $ref: "a.schema.json#x", $defs: { A: { $id: "a.schema.json", items: { $anchor: "x" } } } },
    "",
    "/$defs/A/items",
  ],
];

test.for(references)("a $ref leads to %s", ([, schema, from, to]) => {
  const document = readDocument(schema);
  expect(document.target(document.at(from))?.pointer).toBe(to);
});

const definitions: [fact: string, schema: unknown, definitions: [key: string, name: string][]][] = [
  ["a model is called by its title", { title: "Session", type: "object" }, [["", "Session"]]],
  ["a model without a title is the root", { type: "object" }, [["", "root"]]],
  ["a boolean is a model", true, [["", "root"]]],
  [
    "definitions are named by their keys",
    { $defs: { A: {}, B: {} } },
    [
      ["A", "A"],
      ["B", "B"],
    ],
  ],
  [
    "a model may have definitions, also in the old keyword",
    { title: "Session", type: "object", definitions: { A: {} } },
    [
      ["", "Session"],
      ["A", "A"],
    ],
  ],
  [
    "a definition in another has its path",
    { $defs: { Session: { $defs: { thumbnail: {} } } } },
    [
      ["Session", "Session"],
      ["Session/thumbnail", "Session.thumbnail"],
    ],
  ],
];

test.for(definitions)("%s", ([, schema, found]) => {
  expect(readDocument(schema).definitions.map(({ key, name }) => [key, name])).toEqual(found);
});

test("each location is one object, and refers to its document", () => {
  const document = readDocument({ properties: { a: { items: true } } });
  expect(below(document.root, "properties", "a", "items")).toBe(document.at("/properties/a/items"));
  expect(document.root.document).toBe(document);
  expect(() => document.at("/items")).toThrow("no schema at /items");
});

test("the schemas of a keyword are found by keyword and name", () => {
  const { root } = readDocument({ properties: { a: {}, b: false }, anyOf: [{}, true] });
  expect(locationsAt(root, "anyOf").map(({ pointer }) => pointer)).toEqual(["/anyOf/0", "/anyOf/1"]);
  expect(namedLocationsAt(root, "properties").map(([name, { schema }]) => [name, schema])).toEqual([
    ["a", {}],
    ["b", false],
  ]);
});
