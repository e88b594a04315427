import { expect, test } from "vitest";
import { fixturesAsset } from "../fixtures-asset.ts";
import { validate } from "./validate.ts";
import type { Validated, ValidationResult } from "./validation-result.ts";

const fixtures = await fixturesAsset();

test("every fixture of every model gets its expected results", () => {
  expect(fixtures.length).toBeGreaterThan(100);
  const results = fixtures.map(({ name, model, text }) => ({ name, ...resultsOf(validate(text, model)) }));
  expect(results).toEqual(fixtures.map(({ name, strict, tolerant }) => ({ name, strict, tolerant })));
});

test("every issue of every fixture has a range in the text, and a row of the reference", () => {
  for (const { name, model, text } of fixtures) {
    for (const issue of validated(text, model).issues) {
      expect(issue.to, name).toBeGreaterThan(issue.from);
      expect(issue.row?.url, name).toMatch(/^reference\/[\w-]+\.html(#\S+)?$/);
    }
  }
});

test.for([
  ['{"name":1}', "1:9 1 -> reference/session.html#name"],
  ['{\n  "name": "a",\n  "regoin": 1\n}', '3:3 "regoin" -> reference/session.html'],
  ["{}", "1:1 { -> reference/session.html#name"],
  ['{"name":"a","recordingStatus":"x"}', '1:31 "x" -> reference/session.html#recordingStatus'],
  [
    '{"name":"a","profiles":[{"name":"b","width":1280,"height":720,"bitrate":4000,"fps":30,"encoder":"x"}]}',
    '1:97 "x" -> reference/ffmpeg-profile.html#encoder',
  ],
  ['{"name":"a","profiles":{"a":1}}', "1:24 { -> reference/session.html#profiles"],
  ['{"name":"a","__proto__":{"name":1}}', '1:13 "__proto__" -> reference/session.html'],
  ['{"name":"a","a/b~":1}', '1:13 "a/b~" -> reference/session.html'],
  ['{"name":"😀","regoin":1}', '1:13 "regoin" -> reference/session.html'],
] as const)("the issue of %s is at %s", ([text, where]) => {
  const found = validated(text, "Session").issues.map(
    ({ line, column, from, to, row }) => `${line}:${column} ${text.slice(from, to)} -> ${row?.url}`,
  );
  expect(found).toEqual([where]);
});

test("tolerated values are listed: unknown properties, nulls that read as absent, and invalid values", () => {
  const text = '{"name":"a","region":{"x":1},"isHealthy":null,"recordingStatus":"new","createdAt":-1,"__proto__":2}';
  expect(validated(text, "Session").tolerated.map(({ handling, pointer, value }) => [handling, pointer, value])).toEqual([
    ["kept", "/region", '{"x":1}'],
    ["absent", "/isHealthy", "null"],
    ["as sent", "/recordingStatus", '"new"'],
    ["as sent", "/createdAt", "-1"],
    ["kept", "/__proto__", "2"],
  ]);
});

test("a payload that readers reject has no tolerated values", () => {
  expect(validate('{"region":1}', "Session")).toMatchObject({ strict: false, tolerant: false, tolerated: [] });
});

test.for([
  ['{"name": "a",}', 1, 14],
  ['{\n  "name": tru\n}', 2, 11],
  ["{'name': 1}", 1, 2],
  ['{"name": "a"} {"name": "b"}', 1, 15],
  ['{"name": "a"', 1, 13],
  ["<img src=x onerror=alert(1)>", 1, 1],
] as const)("%s isn't JSON from line %i, column %i", ([text, line, column]) => {
  const found = validate(text, "Session");
  expect(found).toMatchObject({ kind: "error", line, column });
  expect(found.kind === "error" && found.message).toMatch(/^[A-Z].*[.?]$/);
  expect(JSON.stringify(found)).not.toContain("--");
});

test("nesting that is too deep for the validators gets a result", () => {
  const deep = 100_000;
  const text = `{"name":"a","profiles":${"[".repeat(deep)}${"]".repeat(deep)}}`;
  expect(["error", "validated"]).toContain(validate(text, "Session").kind);
});

test("duplicate keys are warnings, each in its own object", () => {
  const text = '{"name":"a","x":{"name":1},"n\\u0061me":"b"}';
  expect(validated(text, "Session").warnings).toMatchObject([{ pointer: "/name", from: 27, to: 38, line: 1, column: 28 }]);
});

test("an integer that a double rounds is a warning", () => {
  const text = '{"name":"a","sourceBytes":9007199254740993}';
  expect(validated(text, "Session")).toMatchObject({ strict: true, warnings: [{ pointer: "/sourceBytes", from: 26, to: 42 }] });
});

test("of a million invalid items, the first hundred are reported, and the others counted", () => {
  const text = `{"name":"a","issues":[${"1,".repeat(300_000)}1]}`;
  const { issues, omitted } = validated(text, "Session");
  expect([issues.length, omitted]).toEqual([100, 299_901]);
});

test.for(["", "  \n"])("an empty text has no result", (text) => {
  expect(validate(text, "Session")).toEqual({ kind: "empty" });
});

function validated(text: string, model: string): Validated {
  const found = validate(text, model);
  if (found.kind !== "validated") throw new Error(`${text} isn't validated: ${JSON.stringify(found)}`);
  return found;
}

const resultsOf = (found: ValidationResult) => (found.kind === "validated" ? { strict: found.strict, tolerant: found.tolerant } : {});
