import { expect, test } from "vitest";
import { isKeyword } from "../../keywords/index.ts";
import { a, problemsOf } from "../../testing/contract-of.ts";
import { replaced } from "./instead.ts";

const fixOf = async (keyword: string, argument: unknown, type: string | string[] = "string"): Promise<string | undefined> => {
  const text = JSON.stringify({ ...a(type), [keyword]: argument });
  return (await problemsOf({ thing: text })).find(({ pointer }) => pointer === `/${keyword}`)?.fix;
};

test.for([
  ["nullable", true, 'write "type": ["string", "null"]'],
  ["x-nullable", true, 'write "type": ["string", "null"]'],
  ["Nullable", true, 'write "type": ["string", "null"]'],
  ["anyOf", [], 'for types, write "type": ["string", "null"]'],
  ["anyof", [], 'for types, write "type": ["string", "null"]'],
  ["definitions", {}, 'write "$defs"'],
  ["definition", {}, 'write "$defs"'],
  ["patternProperties", {}, 'write "additionalProperties" with the schema of the values'],
  ["if", {}, "write a tagged union"],
  ["not", {}, "list what is allowed"],
  ["dependencies", {}, 'list them under "required"'],
  ["unevaluatedProperties", false, 'write "additionalProperties": false'],
  ["contains", {}, 'state it in "description"'],
  ["prefixItems", [], 'write "items"'],
  ["additionalItems", {}, 'write "items"'],
  ["id", "x", 'write "$id"'],
  ["discriminator", {}, "write a tagged union"],
  ["example", "x", 'write "examples": [ … ]'],
  ["x-extensible-enum", ["a"], 'write "enum" with the known values, and "x-open-enum": true'],
  ["x-open-enums", true, 'did you mean "x-open-enum"?'],
  ["x-enumDescription", {}, 'did you mean "x-enumDescriptions"?'],
  ["x-unit-name", "s", 'did you mean "x-unit"?'],
  ["maxlength", 1, 'did you mean "maxLength"?'],
  ["desciption", "x", 'did you mean "description"?'],
  ["readonly", true, 'did you mean "readOnly"?'],
  ["x-opne-enum", true, 'did you mean "x-open-enum"?'],
  ["X-Unit", "s", 'did you mean "x-unit"?'],
  ["x-internal", true, 'name it after its vendor, such as "x-acme-internal"'],
  ["zzz", 1, 'remove it; "$comment" takes notes'],
  ["constructor", 1, "remove it"],
] as const)("instead of %s, %j, a problem says what to write", async ([keyword, argument, fix]) => {
  const found = await fixOf(keyword, argument);
  expect(found).toContain(fix);
  expect(found?.length).toBeLessThan(200);
});

test("the type that a schema has is the one that null is added to", async () => {
  expect(await fixOf("nullable", true, "integer")).toBe('write "type": ["integer", "null"]');
});

test("no keyword of models has a replacement", () => {
  expect(replaced.filter(isKeyword)).toEqual([]);
});
