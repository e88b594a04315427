import type { Issue } from "@session-schema/validators";
import { expect, test } from "vitest";
import type { Report } from "./report.ts";
import { Summary } from "./summary.ts";

const at = { line: 1, column: 1 };

const issue = (keyword: string, instancePath: string, found: string = ""): Issue =>
  // The summary reads nothing but these.
  ({ keyword, instancePath, found, schemaPath: "", message: "", expected: "", params: {}, tolerated: true }) as Issue;

const report = (accepted: boolean, ...issues: Issue[]): Report => ({
  source: "a",
  start: at,
  accepted,
  omitted: 0,
  warnings: [],
  findings: issues.map((one) => ({ issue: one, at })),
});

test("results are counted, and accepted payloads with warnings", () => {
  const summary = new Summary();
  for (const one of [report(true), report(true, issue("enum", "/a")), report(false, issue("type", "/a"), issue("type", "/b"))])
    summary.add(one);
  summary.add({ ...report(false), error: { message: "", at } });
  expect(summary).toMatchObject({ payloads: 4, accepted: 2, withWarnings: 1, rejected: 2, issues: 4 });
});

test("issues at the same path of different items are counted together, the most frequent first", () => {
  const summary = new Summary();
  summary.add(
    report(false, issue("required", "/profiles/0"), issue("minimum", "/profiles/0/width"), issue("minimum", "/profiles/11/width")),
  );
  expect(summary.mostFrequent(5)).toEqual([
    { keyword: "minimum", pointer: "/profiles/*/width", count: 2 },
    { keyword: "required", pointer: "/profiles/*", count: 1 },
  ]);
});

test("unknown properties are counted by their name", () => {
  const summary = new Summary();
  summary.add(report(true, issue("additionalProperties", "", '"a"'), issue("additionalProperties", "", '"b"')));
  expect(summary.mostFrequent(1)).toEqual([{ keyword: "additionalProperties", pointer: "", name: '"a"', count: 1 }]);
});

test("the number of distinct names is limited", () => {
  const summary = new Summary();
  for (let i = 0; i < 20_000; i++) summary.add(report(true, issue("additionalProperties", "", `"${i}"`)));
  expect(summary.mostFrequent(Number.POSITIVE_INFINITY).length).toBe(10_000);
  expect(summary.issues).toBe(20_000);
});
