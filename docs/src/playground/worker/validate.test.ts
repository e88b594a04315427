import { expect, test } from "vitest";
import { fixturesAsset } from "../fixtures-asset.ts";
import { validate } from "./validate.ts";
import type { ItemResult, Validated, ValidationResult } from "./validation-result.ts";

const fixtures = await fixturesAsset();
/** The items of an array are validated one by one, so an array has no result of its own. */
const whole = fixtures.filter(({ text }) => !text.startsWith("["));

test("every fixture of every model gets its expected results", () => {
  expect(fixtures.length).toBeGreaterThan(100);
  const results = whole.map(({ name, model, text }) => ({ name, ...resultsOf(validate(text, model)) }));
  expect(results).toEqual(whole.map(({ name, strict, tolerant }) => ({ name, strict, tolerant })));
});

test("every issue of every fixture has a range in the text, and a row of the reference", () => {
  for (const { name, model, text } of whole) {
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

test("issues that readers reject come first, then the others, each in the order of the text", () => {
  const text = '{"region":"a","name":1,"isHealthy":null,"profiles":{}}';
  expect(validated(text, "Session").issues.map(({ pointer, tolerated }) => [pointer, tolerated])).toEqual([
    ["/name", false],
    ["/profiles", false],
    ["/region", true],
    ["/isHealthy", true],
  ]);
});

test.for([
  ['{"id":"a"}', "1:1 {"],
  ['{\n  "id": "a",\n  "webhookId": "b", "createdAt": 1, "timestamp": 1, "event": "recording.ready", "payload": {}\n}', '3:81 "payload"'],
  ['{"name":"a","profiles":[\n  {"name":"b","width":1280,"height":720,"bitrate":4000}]}', "2:3 {"],
] as const)("a missing property is marked at the key of its object, or at the brace: %s", ([text, where]) => {
  const [issue] = validated(text, text.includes("event") ? "RecordingReadyEvent" : "Session").issues;
  expect(issue && `${issue.line}:${issue.column} ${text.slice(issue.from, issue.to)}`).toBe(where);
});

test("1e400 is a warning, with the number as it is written", () => {
  const { warnings, issues } = validated('{"name":"a","sourceBytes":1e400,"other":-1e400}', "Session");
  expect(warnings).toMatchObject([
    { pointer: "/sourceBytes", line: 1, column: 27, message: expect.stringContaining("1e400") },
    { pointer: "/other", line: 1, column: 41, message: expect.stringContaining("-1e400") },
  ]);
  expect(issues.find(({ pointer }) => pointer === "/sourceBytes")?.message).toContain("1e400");
});

test("each line of NDJSON is validated by itself, with the positions of the whole text", () => {
  const text = '{"name":"a"}\n\n{"name":"b","regoin":1}\n{"name":2}\n  {"name":"c",}\n{"name":"d","name":"e"}\n';
  const found = validate(text, "Session");
  expect(found).toMatchObject({ kind: "items", layout: "lines", count: 5, strict: 2, tolerant: 3, omitted: 0 });
  expect(found.kind === "items" && found.items.map(summaryOf(text))).toEqual([
    "3 at line 4: 4:9 2",
    "4 at line 5: 5:15 }",
    '2 at line 3: 3:13 "regoin"',
    '5 at line 6: 6:13 "name"',
  ]);
});

test("each item of an array is validated by itself, with pointers from the document", () => {
  const text = '[\n  {"name": "a"}, {"name": 1},\n  {\n    "name": "b",\n    "profiles": [{"fps": 1e400}]\n  }\n]';
  const found = validate(text, "Session");
  expect(found).toMatchObject({ kind: "items", layout: "array", count: 3, strict: 1, tolerant: 1 });
  if (found.kind !== "items") throw new Error("not items");
  expect(found.items.map(({ number, line, column }) => [number, line, column])).toEqual([
    [2, 2, 18],
    [3, 3, 3],
  ]);
  const [second, third] = found.items.map(({ result }) => (result.kind === "validated" ? result : undefined));
  expect(second?.issues).toMatchObject([{ pointer: "/1/name", line: 2, column: 27 }]);
  expect(third?.warnings).toMatchObject([{ pointer: "/2/profiles/0/fps", line: 5, column: 26 }]);
});

test("an empty array is one payload", () => {
  expect(validate("[]", "Session")).toMatchObject({ kind: "validated", strict: false, tolerant: false });
});

test("of thousands of items with issues, those that readers reject come first, and the others are counted", () => {
  const lines = [...Array.from({ length: 3000 }, () => '{"name":"a","x":1}'), '{"name":1}'];
  const found = validate(lines.join("\n"), "Session");
  expect(found).toMatchObject({ count: 3001, strict: 0, tolerant: 3000, omitted: 2901 });
  expect(found.kind === "items" && found.items.map(({ number }) => number).slice(0, 3)).toEqual([3001, 1, 2]);
});

test.for([
  ['{"name":"a"}\n{"name":', "items"],
  ['{"name":"a"\n{"name":"b"}\n{"name":"c"}', "items"],
  ['{\n  "name": "a"\n  "id": "b"\n}', "error"],
  ['[\n{"name":"a"}\n{"name":"b"}\n{"name":"c"}\n]', "error"],
  ['{\n"name":"a"\n}\n{\n"name":"b"\n}', "error"],
] as const)("%j is taken for %s", ([text, kind]) => {
  expect(validate(text, "Session").kind).toBe(kind);
});

test("several payloads of several lines each get a hint", () => {
  expect(validate('{\n"name":"a"\n}\n{\n"name":"b"\n}', "Session")).toMatchObject({
    line: 4,
    message: expect.stringContaining("one payload per line"),
  });
});

test.for(["", "  \n"])("an empty text has no result", (text) => {
  expect(validate(text, "Session")).toEqual({ kind: "empty" });
});

function validated(text: string, model: string): Validated {
  const found = validate(text, model);
  if (found.kind !== "validated") throw new Error(`${text} isn't validated: ${JSON.stringify(found)}`);
  return found;
}

/** `2 at line 3: 3:13 "regoin"`: the item, and the first mark in it. */
const summaryOf =
  (text: string) =>
  ({ number, line, result }: ItemResult): string => {
    const mark = result.kind === "error" ? result : (result.issues[0] ?? result.warnings[0]);
    return `${number} at line ${line}: ${mark?.line}:${mark?.column} ${text.slice(mark?.from, mark?.to)}`;
  };

const resultsOf = (found: ValidationResult) => (found.kind === "validated" ? { strict: found.strict, tolerant: found.tolerant } : {});
