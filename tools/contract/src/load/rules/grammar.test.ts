import { readFile } from "node:fs/promises";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { addContractFormats } from "../../ajv.ts";
import { readSchemas } from "../../files/schemas.ts";
import { formatNames } from "../../formats/index.ts";
import type { Json } from "../../json.ts";
import { keywordNames } from "../../keywords/index.ts";
import { sourceFiles } from "../../testing/contract-of.ts";
import { stressSchemas } from "../../testing/stress-schemas.ts";
import { grammar, nearest } from "./grammar.ts";

const root = `${import.meta.dirname}/../../../../..`;

describe("the schema for editors (.vscode/settings.json)", async () => {
  const settings = JSON.parse(await readFile(`${root}/.vscode/settings.json`, "utf8"));
  const { schema, url } = settings["json.schemas"][0];
  const ajv = addContractFormats(new Ajv({ strict: false }));
  ajv.addFormat("regex", (text: string) => grammar({ pattern: text }).findings.length === 0);
  const accepts = ajv.compile(schema);
  const { properties } = schema.definitions.schema;

  test("applies to the $schema of our schemas", () => {
    expect(url).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  test("has every supported keyword, with a description", () => {
    expect(Object.keys(properties)).toEqual(keywordNames);
    for (const keyword of keywordNames) expect(properties[keyword]).toHaveProperty("description");
    expect(properties.format.enum).toEqual(formatNames);
  });

  test("accepts our schemas and the stress schemas", async () => {
    for (const { path, text } of [...(await readSchemas(root)), ...sourceFiles(stressSchemas)])
      expect([path, accepts(JSON.parse(text)), accepts.errors]).toEqual([path, true, null]);
  });

  test.for<Json>([
    { requird: [] },
    { type: "strng" },
    { type: ["string", "string"] },
    { properties: { x: true } },
    { items: false },
    { required: "x" },
    { minLength: 1e9 },
    { multipleOf: 0 },
    { multipleOf: -2 },
    { minProperties: 1.5 },
    { maxProperties: -1 },
    { enum: [] },
    { allOf: [] },
    { pattern: "(" },
    { description: " " },
    { "x-unit": "" },
    { "x-enumDescriptions": { a: 1 } },
    { $defs: { x: { additionalProperties: { minimum: "1" } } } },
  ])("rejects %j, as load does", (schema) => {
    expect(accepts(schema)).toBe(false);
    expect(grammar(schema).findings).toHaveLength(1);
  });
});

test.for([
  ["requird", "required"],
  ["widht", "width"],
  ["MINLENGTH", "minLength"],
  ["x-units", "x-unit"],
  ["x-names", "x-name"],
  ["x-enum-names", "x-enumNames"],
  ["x-enum-varnames", "x-enumNames"],
  ["nonsense", undefined],
  ["", undefined],
] as const)("the nearest word to %j is %j", ([word, near]) => {
  expect(nearest(word, [...keywordNames, "width"])).toBe(near);
});
