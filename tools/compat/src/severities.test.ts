import { expect, test } from "vitest";
import { applySeverities, compare, type Severity } from "./index.ts";

const comparison = compare({ type: "string", pattern: "^[a-z]+$" }, { type: "string", pattern: "^[a-z0-9]+$" });
const rule: Severity = { rule: "pattern-changed", bump: "minor", reason: "Digits are added." };
const inModel: Severity = { ...rule, model: "root", bump: "patch" };
const exact: Severity = { ...inModel, instancePath: "", bump: "none" };

test("a severity replaces the bump of a change, and its `breaks` is null unless it stays major", () => {
  const { comparison: decided, unused } = applySeverities(compare({ type: "string" }, { type: "string", maxLength: 3 }), [
    { ...exact, rule: "max-length-lowered", bump: "minor" },
  ]);
  expect(decided).toMatchObject({ bump: "minor", changes: [{ bump: "minor", breaks: null, severityReason: "Digits are added." }] });
  expect(unused).toEqual([]);
});

test.for<[fact: string, severities: Severity[], bump: string, unused: Severity[]]>([
  ["without a place, it is for all changes of the rule", [rule], "minor", []],
  ["with a model, it is for that model", [inModel], "patch", []],
  ["the one that says most about the place counts", [rule, exact, inModel], "none", [rule, inModel]],
  ["of equal ones, the first counts", [rule, { ...rule, bump: "none" }], "minor", [{ ...rule, bump: "none" }]],
  ["an exception may keep the bump of the rule", [rule, { ...exact, bump: "major" }], "major", [rule]],
])("%s", ([, severities, bump, unused]) => {
  const found = applySeverities(comparison, severities);
  expect([found.comparison.bump, found.unused]).toEqual([bump, unused]);
});

test.for<[fact: string, change: Partial<Severity>]>([
  ["of another rule", { rule: "pattern-added" }],
  ["of an unknown rule", { rule: "no-rule" }],
  ["of another model", { model: "Session" }],
  ["of another place", { instancePath: "/id" }],
  ["that changes nothing", { bump: "major" }],
])("a severity %s is unused", ([, change]) => {
  const other = { ...exact, ...change };
  expect(applySeverities(comparison, [other])).toEqual({ comparison, unused: [other] });
});

test("a severity may name a rule by the id that it had before", () => {
  const rewritten = compare({ type: "integer", minimum: 1 }, { type: "integer", exclusiveMinimum: 0 });
  const { comparison: decided } = applySeverities(rewritten, [{ ...rule, rule: "respelt", bump: "none" }]);
  expect(decided).toMatchObject({ bump: "none", changes: [{ rule: "equivalent-rewrite", severityReason: "Digits are added." }] });
});
