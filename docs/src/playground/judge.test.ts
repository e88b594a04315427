import { expect, test } from "vitest";
import { offeredFixtures } from "./fixtures-asset.ts";
import { judge } from "./judge.ts";
import type { Judgement } from "./judgement.ts";

const fixtures = await offeredFixtures();

test("every fixture gets the verdicts that it says, whatever its model", () => {
  expect(fixtures.length).toBeGreaterThan(100);
  const said = fixtures.map(({ name, model, text }) => ({ name, ...verdicts(judge(text, model)) }));
  expect(said).toEqual(fixtures.map(({ name, strict, tolerant }) => ({ name, strict, tolerant })));
});

test("every objection of every fixture stands at a place in the text, and leads to the reference", () => {
  for (const { name, model, text } of fixtures) {
    for (const objection of judged(text, model).objections) {
      expect(objection.to, name).toBeGreaterThan(objection.from);
      expect(objection.row?.url, name).toMatch(/^reference\/[\w-]+\.html(#\S+)?$/);
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
] as const)("%s is objected to at %s", ([text, where]) => {
  const found = judged(text, "Session").objections.map(
    ({ line, column, from, to, row }) => `${line}:${column} ${text.slice(from, to)} -> ${row?.url}`,
  );
  expect(found).toEqual([where]);
});

test("a reader's dealings are told: what it keeps, what it takes for absent, what it takes as it was sent", () => {
  const text = '{"name":"a","region":{"x":1},"isHealthy":null,"recordingStatus":"new","createdAt":-1,"__proto__":2}';
  expect(judged(text, "Session").reading.map(({ how, pointer, value }) => [how, pointer, value])).toEqual([
    ["kept", "/region", '{"x":1}'],
    ["absent", "/isHealthy", "null"],
    ["as sent", "/recordingStatus", '"new"'],
    ["as sent", "/createdAt", "-1"],
    ["kept", "/__proto__", "2"],
  ]);
});

test("of a payload that a reader refuses it gets nothing", () => {
  expect(judged('{"region":1}', "Session")).toMatchObject({ strict: false, tolerant: false, reading: [] });
});

test.for([
  ['{"name": "a",}', 1, 14],
  ['{\n  "name": tru\n}', 2, 11],
  ["{'name': 1}", 1, 2],
  ['{"name": "a"} {"name": "b"}', 1, 15],
  ['{"name": "a"', 1, 13],
  ["<img src=x onerror=alert(1)>", 1, 1],
] as const)("%s is no JSON, from line %i column %i on", ([text, line, column]) => {
  const found = judge(text, "Session");
  expect(found).toMatchObject({ kind: "fault", line, column });
  expect(found.kind === "fault" && found.sentence).toMatch(/^[A-Z].*[.?]$/);
  expect(JSON.stringify(found)).not.toContain("--");
});

test("nesting that no validator walks through is said to be too deep", () => {
  const deep = 100_000;
  const text = `{"name":"a","profiles":${"[".repeat(deep)}${"]".repeat(deep)}}`;
  expect(["fault", "judged"]).toContain(judge(text, "Session").kind);
});

test("keys that stand again are named, in their own object only", () => {
  const text = '{"name":"a","x":{"name":1},"n\\u0061me":"b"}';
  expect(judged(text, "Session").repeated).toEqual([{ name: "name", from: 27, to: 38, line: 1, column: 28 }]);
});

test("of a million wrong items the first hundred are told, and how many there are", () => {
  const text = `{"name":"a","issues":[${"1,".repeat(300_000)}1]}`;
  const { objections, omitted } = judged(text, "Session");
  expect([objections.length, omitted]).toEqual([100, 299_901]);
});

test.for(["", "  \n"])("nothing is not judged", (text) => {
  expect(judge(text, "Session")).toEqual({ kind: "empty" });
});

function judged(text: string, model: string): Extract<Judgement, { kind: "judged" }> {
  const found = judge(text, model);
  if (found.kind !== "judged") throw new Error(`${text} is not judged: ${JSON.stringify(found)}`);
  return found;
}

const verdicts = (found: Judgement) => (found.kind === "judged" ? { strict: found.strict, tolerant: found.tolerant } : {});
