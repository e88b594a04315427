import { expect, test } from "vitest";
import type { ReaderSchema } from "./reader-schema.ts";
import { type ReportFunction, report, reportRejected } from "./report.ts";
import { reportTooDeep } from "./report-too-deep.ts";

const schema: ReaderSchema = { properties: { name: {}, note: {} }, required: ["name"] };
const issuesOf = (payload: unknown, found: ReportFunction) => report(payload, found, schema).issues;
const typeOf =
  (path: string, value: unknown, tolerated = false): ReportFunction =>
  (_, __, out) =>
    out.add(path, "#/type", "", "type", value, "a string", { types: ["string"] }, tolerated);

test("a model that is nested too deeply is one issue, the first", () => {
  const twice: ReportFunction = (_, __, out) => {
    reportTooDeep(out, "/a/a", "#/a");
    reportTooDeep(out, "/b/b", "#/b");
  };
  expect(report({}, twice, schema)).toMatchObject({
    issues: [
      {
        instancePath: "/a/a",
        schemaPath: "#/a",
        keyword: "maxDepth",
        message: "a.a is nested too deeply: a model may refer to itself 1000 levels deep",
        expected: "at most 1000 levels",
        found: "more levels",
        params: { limit: 1000 },
        tolerated: false,
      },
    ],
    omitted: 0,
  });
});

test.for([
  { title: "a null of an optional property", path: "/note", payload: { note: null }, value: null, tolerated: true },
  { title: "a null of a required property", path: "/name", payload: { name: null }, value: null, tolerated: false },
  { title: "a null of an unknown property", path: "/other", payload: { other: null }, value: null, tolerated: false },
  { title: "another value of an optional property", path: "/note", payload: { note: 1 }, value: 1, tolerated: false },
])("$title is tolerated: $tolerated", ({ path, payload, value, tolerated }) => {
  expect(issuesOf(payload, typeOf(path, value))).toMatchObject([{ instancePath: path, tolerated }]);
});

test.for([
  ["", "the payload"],
  ["/a", "a"],
  ["/0", "[0]"],
  ["/a/0/b", "a[0].b"],
  ["/a/b~1c/~0d", "a.b/c.~d"],
  ["/a/1x", "a.1x"],
  [`/${"a".repeat(100)}`, `${"a".repeat(79)}…`],
])("the pointer %j is read as %s", ([path = "", subject]) => {
  expect(issuesOf({}, typeOf(path, true))[0]?.message).toBe(`${subject} must be a string, got true`);
});

test.for([
  { title: "a property of the payload", owner: "", property: "note", path: "/note", subject: "note" },
  { title: "a property of an object in it", owner: "/list/0", property: "note", path: "/list/0/note", subject: "list[0].note" },
])("$title is at $path, and its keyword in the schema of the property", ({ owner, property, path, subject }) => {
  const found: ReportFunction = (_, __, out) => out.add(owner, "#/a", property, "minimum", 1, "at least 2", { limit: 2 }, true);
  const message = `${subject} must be at least 2, got 1`;
  expect(issuesOf({}, found)).toMatchObject([{ instancePath: path, schemaPath: "#/a/properties/note/minimum", message, tolerated: true }]);
});

test("a missing and an unknown property are named", () => {
  const found: ReportFunction = (_, __, out) => {
    out.missing("/list/0", "#/required", "a/b");
    out.unknown("", "#/additionalProperties", "nam", ["name", "note"]);
    out.unknown("/list/0", "#/additionalProperties", "zzz", ["name"]);
  };
  expect(issuesOf({}, found)).toMatchObject([
    {
      instancePath: "/list/0",
      keyword: "required",
      message: "list[0].a/b is required, but missing",
      expected: 'the property "a/b"',
      found: "nothing",
      params: { property: "a/b" },
      tolerated: false,
    },
    {
      instancePath: "",
      keyword: "additionalProperties",
      message: '"nam" is not a known property; did you mean "name"?',
      expected: "a known property",
      found: '"nam"',
      params: { property: "nam" },
      tolerated: true,
    },
    { message: 'list[0]: "zzz" is not a known property', params: { property: "zzz" } },
  ]);
});

test.for([
  { value: "reddy", values: ["ready", 1, null], hint: '; did you mean "ready"?' },
  { value: 1, values: ["ready"], hint: "" },
  { value: "other", values: ["ready"], hint: "" },
])("the value $value is near one of $values: $hint", ({ value, values, hint }) => {
  const found: ReportFunction = (_, __, out) => out.add("/a", "#", "", "enum", value, "x", { values }, false);
  expect(issuesOf({}, found)[0]?.message).toBe(`a must be x, got ${typeof value === "string" ? `the string "${value}"` : value}${hint}`);
});

test("a rejected payload without an issue can't be read", () => {
  const unreadable = { keyword: "unreadable", message: "the payload can't be read: a getter or a proxy throws", found: "an error" };
  expect(report({}, () => {}, schema)).toMatchObject({ issues: [], omitted: 0 });
  expect(reportRejected({}, () => {}, schema)).toMatchObject({ issues: [unreadable], omitted: 0 });
  expect(reportRejected({}, typeOf("", 1), schema).issues).toMatchObject([{ keyword: "type" }]);
});

test("issues that tolerant mode accepts make room for others, the last ones first", () => {
  const found: ReportFunction = (value, path, out) => {
    for (let index = 0; index < 100; index++) typeOf(`/${index}`, index, index !== 50)(value, path, out);
    typeOf("/later", 1, true)(value, path, out);
    typeOf("/fatal", 1)(value, path, out);
    typeOf("/more", 1)(value, path, out);
  };
  const { issues, omitted } = report({}, found, schema);
  expect({ count: issues.length, omitted }).toEqual({ count: 100, omitted: 3 });
  expect(issues.slice(-4).map(({ instancePath }) => instancePath)).toEqual(["/96", "/97", "/fatal", "/more"]);
});
