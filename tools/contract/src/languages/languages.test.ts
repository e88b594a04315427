import { expect, test } from "vitest";
import { resolverOf } from "../schema/index.ts";
import { a, contractOf, object } from "../testing/index.ts";
import type { Names } from "./language.ts";
import { type LanguageName, languages } from "./languages.ts";

const state = a("string", { enum: ["on", "off"] });
const contract = await contractOf({
  thing: object(
    {
      text: a("string"),
      count: a("integer"),
      size: a("number"),
      flag: a("boolean"),
      note: a(["string", "null"]),
      mixed: a(["string", "integer"]),
      any: { description: "A part." },
      state,
      open: a("string", { enum: ["on"], "x-open-enum": true }),
      numbers: { description: "A part.", enum: [1, 2] },
      texts: a("array", { items: a("string") }),
      notes: a("array", { items: a(["string", "null"]) }),
      list: a("array"),
      map: a("object", { additionalProperties: a("integer") }),
      maybeMap: a(["object", "null"], { additionalProperties: a("string") }),
      anyMap: a("object", { additionalProperties: true }),
      inline: object({ x: a("string") }),
      maybeInline: object({ x: a("string") }, { type: ["object", "null"] }),
      empty: object({}),
      part: { $ref: "#/$defs/part" },
      label: { $ref: "#/$defs/label" },
      maybe: { $ref: "#/$defs/maybe" },
      mood: { $ref: "#/$defs/mood" },
      grid: a("array", { items: a("array", { items: { $ref: "#/$defs/part" } }) }),
    },
    {
      $defs: {
        part: object({ id: a("string") }),
        label: a("string", { maxLength: 9 }),
        mood: a("string", { enum: ["calm"] }),
        maybe: a(["string", "null"], { maxLength: 9 }),
      },
    },
  ),
});
const [model] = contract.models;
const [thing] = model === undefined ? [] : model.definitions.filter(({ name }) => name === "Thing").map(resolverOf(contract).of);

/** As in generated packages: definitions have names, and inline objects and enums too. */
const names: Names = {
  definition: ({ definition }) => definition?.name,
  enumeration: () => undefined,
  object: () => "Inline",
};

/** The types of a property in each language, where it is required; and in those that show it, where it is optional. */
const rows: [name: string, required: Record<LanguageName, string>, optional: Partial<Record<LanguageName, string>>][] = [
  [
    "text",
    { json: "string", typescript: "string", go: "string", java: "String", python: "str", rust: "String" },
    { go: "*string", java: "@Nullable String", python: "str | None", rust: "Option<String>" },
  ],
  [
    "count",
    { json: "integer", typescript: "number", go: "int64", java: "long", python: "int", rust: "i64" },
    { go: "*int64", java: "@Nullable Long", python: "int | None", rust: "Option<i64>" },
  ],
  [
    "size",
    { json: "number", typescript: "number", go: "float64", java: "double", python: "float", rust: "f64" },
    { go: "*float64", java: "@Nullable Double", python: "float | None", rust: "Option<f64>" },
  ],
  [
    "flag",
    { json: "boolean", typescript: "boolean", go: "bool", java: "boolean", python: "bool", rust: "bool" },
    { go: "*bool", java: "@Nullable Boolean", python: "bool | None", rust: "Option<bool>" },
  ],
  [
    "note",
    {
      json: "string or null",
      typescript: "string | null",
      go: "*string",
      java: "@Nullable String",
      python: "str | None",
      rust: "Option<String>",
    },
    { go: "*string", java: "@Nullable String", python: "str | None", rust: "Option<String>" },
  ],
  [
    "mixed",
    {
      json: "string or integer",
      typescript: "string | number",
      go: "json.RawMessage",
      java: "JsonNode",
      python: "str | int",
      rust: "serde_json::Value",
    },
    { go: "json.RawMessage", java: "@Nullable JsonNode", python: "str | int | None", rust: "Option<serde_json::Value>" },
  ],
  [
    "any",
    { json: "any", typescript: "unknown", go: "json.RawMessage", java: "JsonNode", python: "JsonValue", rust: "serde_json::Value" },
    { go: "json.RawMessage", java: "@Nullable JsonNode", python: "JsonValue", rust: "Option<serde_json::Value>" },
  ],
  [
    "state",
    { json: "string", typescript: '"on" | "off"', go: "Inline", java: "Inline", python: "Inline", rust: "Inline" },
    { go: "*Inline", java: "@Nullable Inline", python: "Inline | None", rust: "Option<Inline>" },
  ],
  [
    "open",
    { json: "string", typescript: '"on"', go: "Inline", java: "Inline", python: "Inline", rust: "Inline" },
    { go: "*Inline", java: "@Nullable Inline", python: "Inline | None", rust: "Option<Inline>" },
  ],
  [
    "numbers",
    { json: "integer", typescript: "1 | 2", go: "int64", java: "long", python: "Literal[1, 2]", rust: "i64" },
    { go: "*int64", java: "@Nullable Long", python: "Literal[1, 2] | None", rust: "Option<i64>" },
  ],
  [
    "texts",
    { json: "array of string", typescript: "string[]", go: "[]string", java: "List<String>", python: "list[str]", rust: "Vec<String>" },
    { go: "[]string", java: "@Nullable List<String>", python: "list[str] | None", rust: "Option<Vec<String>>" },
  ],
  [
    "notes",
    {
      json: "array of string or null",
      typescript: "(string | null)[]",
      go: "[]*string",
      java: "List<@Nullable String>",
      python: "list[str | None]",
      rust: "Vec<Option<String>>",
    },
    { go: "[]*string", java: "@Nullable List<@Nullable String>", python: "list[str | None] | None", rust: "Option<Vec<Option<String>>>" },
  ],
  [
    "list",
    {
      json: "array",
      typescript: "unknown[]",
      go: "[]json.RawMessage",
      java: "List<JsonNode>",
      python: "list[JsonValue]",
      rust: "Vec<serde_json::Value>",
    },
    { go: "[]json.RawMessage", java: "@Nullable List<JsonNode>", python: "list[JsonValue] | None", rust: "Option<Vec<serde_json::Value>>" },
  ],
  [
    "map",
    {
      json: "object of integer",
      typescript: "Record<string, number>",
      go: "map[string]int64",
      java: "Map<String, Long>",
      python: "dict[str, int]",
      rust: "BTreeMap<String, i64>",
    },
    { go: "map[string]int64", java: "@Nullable Map<String, Long>", python: "dict[str, int] | None", rust: "Option<BTreeMap<String, i64>>" },
  ],
  [
    "maybeMap",
    {
      json: "object of string or null",
      typescript: "Record<string, string> | null",
      go: "map[string]string",
      java: "@Nullable Map<String, String>",
      python: "dict[str, str] | None",
      rust: "Option<BTreeMap<String, String>>",
    },
    {
      go: "map[string]string",
      java: "@Nullable Map<String, String>",
      python: "dict[str, str] | None",
      rust: "Option<BTreeMap<String, String>>",
    },
  ],
  [
    "anyMap",
    {
      json: "object",
      typescript: "Record<string, unknown>",
      go: "map[string]json.RawMessage",
      java: "Map<String, JsonNode>",
      python: "dict[str, JsonValue]",
      rust: "BTreeMap<String, serde_json::Value>",
    },
    {
      go: "map[string]json.RawMessage",
      java: "@Nullable Map<String, JsonNode>",
      python: "dict[str, JsonValue] | None",
      rust: "Option<BTreeMap<String, serde_json::Value>>",
    },
  ],
  [
    "inline",
    { json: "object", typescript: "{ \u2026 }", go: "Inline", java: "Inline", python: "Inline", rust: "Inline" },
    { go: "*Inline", java: "@Nullable Inline", python: "Inline | None", rust: "Option<Inline>" },
  ],
  [
    "maybeInline",
    {
      json: "object or null",
      typescript: "{ \u2026 } | null",
      go: "*Inline",
      java: "@Nullable Inline",
      python: "Inline | None",
      rust: "Option<Inline>",
    },
    { go: "*Inline", java: "@Nullable Inline", python: "Inline | None", rust: "Option<Inline>" },
  ],
  [
    "empty",
    { json: "object", typescript: "Record<string, never>", go: "Inline", java: "Inline", python: "Inline", rust: "Inline" },
    { go: "*Inline", java: "@Nullable Inline", python: "Inline | None", rust: "Option<Inline>" },
  ],
  [
    "part",
    { json: "ThingPart", typescript: "ThingPart", go: "ThingPart", java: "ThingPart", python: "ThingPart", rust: "ThingPart" },
    { go: "*ThingPart", java: "@Nullable ThingPart", python: "ThingPart | None", rust: "Option<ThingPart>" },
  ],
  [
    "label",
    { json: "ThingLabel", typescript: "ThingLabel", go: "ThingLabel", java: "ThingLabel", python: "ThingLabel", rust: "ThingLabel" },
    { go: "*ThingLabel", java: "@Nullable ThingLabel", python: "ThingLabel | None", rust: "Option<ThingLabel>" },
  ],
  [
    "maybe",
    { json: "ThingMaybe", typescript: "ThingMaybe", go: "ThingMaybe", java: "ThingMaybe", python: "ThingMaybe", rust: "ThingMaybe" },
    { go: "ThingMaybe", java: "@Nullable ThingMaybe", python: "ThingMaybe | None", rust: "Option<ThingMaybe>" },
  ],
  [
    "mood",
    { json: "ThingMood", typescript: "ThingMood", go: "ThingMood", java: "ThingMood", python: "ThingMood", rust: "ThingMood" },
    { go: "*ThingMood", java: "@Nullable ThingMood", python: "ThingMood | None", rust: "Option<ThingMood>" },
  ],
  [
    "grid",
    {
      json: "array of array of ThingPart",
      typescript: "ThingPart[][]",
      go: "[][]ThingPart",
      java: "List<List<ThingPart>>",
      python: "list[list[ThingPart]]",
      rust: "Vec<Vec<ThingPart>>",
    },
    {
      go: "[][]ThingPart",
      java: "@Nullable List<List<ThingPart>>",
      python: "list[list[ThingPart]] | None",
      rust: "Option<Vec<Vec<ThingPart>>>",
    },
  ],
];

const typesOf = (name: string, required: boolean): Record<string, string> => {
  const property = thing?.properties.get(name);
  if (property === undefined) throw new Error(`Thing has no property ${name}.`);
  return Object.fromEntries(Object.entries(languages).map(([language, { type }]) => [language, type(property.resolved, names, required)]));
};

test.for(rows)("the property %s has a type in each language", ([name, required, optional]) => {
  expect(typesOf(name, true)).toEqual(required);
  const { json, typescript } = required;
  expect(typesOf(name, false)).toEqual({ json, typescript, ...optional });
});

test("a required property has a type in the table", () => {
  expect(rows.map(([name]) => name)).toEqual([...(thing?.properties.keys() ?? [])]);
});

test("a definition is written out on its own page, where it has no name", () => {
  const unnamed: Names = { ...names, definition: () => undefined };
  const types = (name: string) => {
    const definition = model?.definitions.find((one) => one.name === name);
    if (definition === undefined) throw new Error(`No definition is ${name}.`);
    return Object.values(languages).map(({ type }) => type(resolverOf(contract).of(definition), unnamed, true));
  };
  expect(types("ThingLabel")).toEqual(["string", "string", "string", "String", "str", "String"]);
  expect(types("ThingMood")).toEqual(["string", '"calm"', "string", "String", "str", "Inline"]);
  expect(types("ThingMaybe")).toEqual([
    "string or null",
    "string | null",
    "json.RawMessage",
    "@Nullable String",
    "str | None",
    "Option<String>",
  ]);
});

test.for([
  ["a-b", ["a-b", '"a-b"', "AB", "aB", "a_b", "a_b"]],
  ["", ['""', '""', "X", "n", "field", "n"]],
  ["type", ["type", "type", "Type", "type", "type", "r#type"]],
] as const)("the property %j has a name in each language", ([name, fields]) => {
  expect(Object.values(languages).map(({ field }) => field({ name, nameInCode: name }, []))).toEqual(fields);
});
