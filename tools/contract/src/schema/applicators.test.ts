import { expect, test } from "vitest";
import { definitionOf, keywordNames } from "../keywords/index.ts";
import { subschemasAt, subschemasOf } from "./applicators.ts";

const rows: [fact: string, schema: Parameters<typeof subschemasOf>[0], found: [steps: (string | number)[], schema: unknown][]][] = [
  ["a boolean holds no schema", true, []],
  ["a value that isn't a schema holds none", 5, []],
  ["a keyword with one schema", { items: { type: "string" } }, [[["items"], { type: "string" }]]],
  ["true and false are schemas", { additionalProperties: false }, [[["additionalProperties"], false]]],
  [
    "a list of schemas, by index",
    { anyOf: [true, { type: "null" }] },
    [
      [["anyOf", 0], true],
      [["anyOf", 1], { type: "null" }],
    ],
  ],
  ["schemas by name, also by an unusual one", { properties: { constructor: {} } }, [[["properties", "constructor"], {}]]],
  ["an argument of the wrong type holds none", { items: "x", allOf: {}, properties: [] }, []],
  ["annotations and unknown keywords hold none", { default: { type: "string" }, "x-a": { b: {} } }, []],
  [
    "definitions come first, regardless of the order of the keywords",
    { allOf: [{}], $defs: { A: true } },
    [
      [["$defs", "A"], true],
      [["allOf", 0], {}],
    ],
  ],
];

test.for(rows)("%s", ([, schema, found]) => {
  expect(subschemasOf(schema).map(({ steps, schema }) => [steps, schema])).toEqual(found);
});

test("the schemas of one keyword are found; a keyword named like a property of Object.prototype has none", () => {
  expect(subschemasAt({ not: {}, items: {} }, "not")).toEqual([{ steps: ["not"], schema: {} }]);
  expect(subschemasAt({}, "constructor")).toEqual([]);
});

const argument = { schema: {}, list: [{}], map: { a: {} } };

test("every keyword of our models that contains schemas is visited", () => {
  for (const keyword of keywordNames) {
    const { holds } = definitionOf(keyword);
    const found = holds === undefined ? 0 : 1;
    expect([keyword, subschemasAt({ [keyword]: argument[holds ?? "schema"] }, keyword).length]).toEqual([keyword, found]);
  }
});
