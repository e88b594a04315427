import { expect, test } from "vitest";
import { validatorOf } from "./models.ts";
import { inTextOrder, type Report, validatePiece } from "./report.ts";

const strict = validatorOf("Session", "strict");
const tolerant = validatorOf("Session", "tolerant");

const report = (text: string, validate: typeof strict = strict): Report =>
  validatePiece("a.json", { base: { line: 10, column: 3 }, bytes: new TextEncoder().encode(text) }, validate);

/** Each issue as `line:column keyword marked-text`. */
const issuesOf = ({ findings }: Report): string[] =>
  inTextOrder(findings).map(({ issue, at, mark }) => {
    const marked = mark?.text.slice(mark.span.offset, mark.span.offset + mark.span.length);
    return `${at.line}:${at.column} ${issue.keyword} ${marked}`;
  });

test.for([
  { what: "the value of a wrong type", text: '{"name":\n  12}', issues: ["11:3 type 12"] },
  { what: "the bracket of the object that lacks a property", text: ' {"id":"a"}', issues: ["10:4 required {"] },
  { what: "the key of an unknown property", text: '{"name":"a","nam":{}}', issues: ['10:15 additionalProperties "nam"'] },
  { what: "the key __proto__", text: '{"name":"a","__proto__":{}}', issues: ['10:15 additionalProperties "__proto__"'] },
  {
    what: "the key of an unknown property, written with escapes",
    text: '{"name":"a","x\\/\\u007e":1}',
    issues: ['10:15 additionalProperties "x\\/\\u007e"'],
  },
  {
    what: "the key of an unknown property that has a secret",
    text: '{"name":"a","//u@h":1}',
    issues: ['10:15 additionalProperties "//u@h"'],
  },
  {
    what: "the key of an unknown property of an item",
    text: '{"name":"a","profiles":[{"width":128,"height":128,"name":"a","bitrate":400,"fps":0},{"width":128,"height":128,"name":"a","bitrate":400,"fps":0,"x":1}]}',
    issues: ['10:146 additionalProperties "x"'],
  },
  { what: "the last of two equal keys", text: '{"name":"a","name":1}', issues: ["10:22 type 1"] },
  { what: "the bracket of an array", text: "[[]]", issues: ["10:3 type ["] },
  { what: "nothing in a valid payload", text: '{"name":"a"}', issues: [] },
])("the marker is on $what", ({ text, issues }) => {
  expect(issuesOf(report(text))).toEqual(issues);
});

test("an unknown property with a very long name is located by the part that the issue shows", () => {
  expect(issuesOf(report(`{"name":"a","${"x".repeat(200)}":1}`))[0]).toMatch(/^10:15 additionalProperties "x{200}"$/);
});

test("a payload begins at its first character that isn't white space", () => {
  expect(report('\n\n  {"name":1}').start).toEqual({ line: 12, column: 3 });
});

test("tolerant accepts what strict rejects, with the same issues", () => {
  const text = '{"name":"a","isHealthy":null,"recordingStatus":"deleted","later":1}';
  expect(report(text)).toMatchObject({ accepted: false });
  expect(report(text, tolerant)).toMatchObject({ accepted: true });
  expect(issuesOf(report(text, tolerant))).toEqual(issuesOf(report(text)));
});

test("text that isn't JSON is rejected without issues", () => {
  expect(report('{"name":')).toMatchObject({ accepted: false, findings: [], error: { at: { line: 10, column: 11 } } });
});

test("the error for several payloads in one text suggests --ndjson", () => {
  expect(report('{"name":"a"}\n{"name":"b"}').error?.message).toContain("for one payload per line, pass --ndjson");
});

test("a payload that is nested a hundred thousand levels deep is validated", () => {
  const deep = `{"name":"a","later":${"[".repeat(100_000)}${"]".repeat(100_000)}}`;
  expect(issuesOf(report(deep))).toEqual(['10:15 additionalProperties "later"']);
});

test.for([
  { what: "a duplicate key", text: '{"name":5,\n"name":"a"}', warnings: ['11:1 /name duplicateKey "name"'] },
  {
    what: "an integer that a double rounds",
    text: '{"name":"a","sourceBytes":9007199254740993}',
    warnings: ["10:29 /sourceBytes inexactNumber 9007199254740993"],
  },
  {
    what: "a duplicate key after characters of two UTF-16 units",
    text: '{"name":"😀😀","name":"a"}',
    warnings: ['10:16 /name duplicateKey "name"'],
  },
])("$what is a warning, and the payload is accepted", ({ text, warnings }) => {
  const found = report(text);
  expect(found).toMatchObject({ accepted: true, findings: [] });
  expect(
    found.warnings.map(({ at, instancePath, kind, mark }) => {
      const marked = mark?.text.slice(mark.span.offset, mark.span.offset + mark.span.length);
      return `${at.line}:${at.column} ${instancePath} ${kind} ${marked}`;
    }),
  ).toEqual(warnings);
});

test("the secrets in a duplicate key are masked in its pointer", () => {
  const { warnings } = report('{"name":"a","later":{"https://u:SECRET@h":1,"https://u:SECRET@h":2}}');
  expect(warnings.map(({ instancePath }) => instancePath)).toEqual(["/later/https:~1~1***@h"]);
});

test("an error of a validator is thrown", () => {
  const failing = (): never => {
    throw new TypeError("a bug");
  };
  expect(() => report("{}", failing)).toThrow(new TypeError("a bug"));
});
