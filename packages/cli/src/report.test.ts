import { expect, test } from "vitest";
import { judgeOf } from "./models.ts";
import { inTextOrder, judgePiece, type Report } from "./report.ts";

const judge = judgeOf("Session", "strict");
const read = judgeOf("Session", "tolerant");

const report = (text: string, by: typeof judge = judge): Report =>
  judgePiece("a.json", { base: { line: 10, column: 3 }, bytes: new TextEncoder().encode(text) }, by);

/** Each issue as `line:column keyword [what is marked]`. */
const told = ({ findings }: Report): string[] =>
  inTextOrder(findings).map(({ issue, at, mark }) => {
    const marked = mark?.text.slice(mark.span.offset, mark.span.offset + mark.span.length);
    return `${at.line}:${at.column} ${issue.keyword} ${marked}`;
  });

test.for([
  { what: "a wrong type under its value", text: '{"name":\n  12}', told: ["11:3 type 12"] },
  { what: "a missing property under the beginning of its object", text: ' {"id":"a"}', told: ["10:4 required {"] },
  { what: "an unknown property under its name", text: '{"name":"a","nam":{}}', told: ['10:15 additionalProperties "nam"'] },
  { what: "an own __proto__ under its name", text: '{"name":"a","__proto__":{}}', told: ['10:15 additionalProperties "__proto__"'] },
  {
    what: "an unknown property whose name has escapes",
    text: '{"name":"a","x\\/\\u007e":1}',
    told: ['10:15 additionalProperties "x\\/\\u007e"'],
  },
  { what: "an unknown property whose name hides a secret", text: '{"name":"a","//u@h":1}', told: ['10:15 additionalProperties "//u@h"'] },
  {
    what: "an unknown property of an item",
    text: '{"name":"a","profiles":[{"width":128,"height":128,"name":"a","bitrate":400,"fps":0},{"width":128,"height":128,"name":"a","bitrate":400,"fps":0,"x":1}]}',
    told: ['10:146 additionalProperties "x"'],
  },
  { what: "of two equal keys the one that counts", text: '{"name":"a","name":1}', told: ["10:22 type 1"] },
  { what: "an array under its beginning", text: "[[]]", told: ["10:3 type ["] },
  { what: "nothing for a payload without fault", text: '{"name":"a"}', told: [] },
])("the marker stands: $what", ({ text, told: expected }) => {
  expect(told(report(text))).toEqual(expected);
});

test("an unknown property with a very long name is found by what the issue shows of it", () => {
  expect(told(report(`{"name":"a","${"x".repeat(200)}":1}`))[0]).toMatch(/^10:15 additionalProperties "x{200}"$/);
});

test("a payload begins at its first character that is no white space", () => {
  expect(report('\n\n  {"name":1}').start).toEqual({ line: 12, column: 3 });
});

test("tolerant accepts what strict refuses, and tells the same issues", () => {
  const odd = '{"name":"a","isHealthy":null,"recordingStatus":"deleted","later":1}';
  expect(report(odd)).toMatchObject({ accepted: false });
  expect(report(odd, read)).toMatchObject({ accepted: true });
  expect(told(report(odd, read))).toEqual(told(report(odd)));
});

test("text that is no JSON is refused without issues", () => {
  expect(report('{"name":')).toMatchObject({ accepted: false, findings: [], fault: { at: { line: 10, column: 11 } } });
});

test("several payloads in one text are advised how they are judged", () => {
  expect(report('{"name":"a"}\n{"name":"b"}').fault?.sentence).toContain("for one payload a line, say --ndjson");
});

test("a judge that runs out of stack refuses one payload and no more", () => {
  const recursing = (): never => {
    throw new RangeError("Maximum call stack size exceeded");
  };
  expect(report("{}", recursing)).toMatchObject({ accepted: false, fault: { sentence: "this payload is nested too deep to be judged" } });
});

test("any other error of a judge is not hidden", () => {
  const failing = (): never => {
    throw new TypeError("a fault");
  };
  expect(() => report("{}", failing)).toThrow(new TypeError("a fault"));
});
