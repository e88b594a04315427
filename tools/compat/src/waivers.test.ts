import { expect, test } from "vitest";
import { applyWaivers, compare, readWaivers } from "./index.ts";

const comparison = compare({ type: "string", pattern: "^[a-z]+$" }, { type: "string", pattern: "^[a-z0-9]+$" });
const waiver = { rule: "pattern-changed", model: "root", instancePath: "", bump: "minor", reason: "Digits are added." } as const;

test("a waiver overrules the bump of a change, and its `breaks` is null", () => {
  const { comparison: waived, stale } = applyWaivers(compare({ type: "string" }, { type: "string", maxLength: 3 }), [
    { ...waiver, rule: "max-length-lowered" },
  ]);
  expect(waived).toMatchObject({ bump: "minor", changes: [{ bump: "minor", breaks: null, waiver: "Digits are added." }] });
  expect(stale).toEqual([]);
});

const stale: [fact: string, change: object][] = [
  ["of another rule", { rule: "pattern-added" }],
  ["of an unknown rule", { rule: "no-rule" }],
  ["of another model", { model: "Session" }],
  ["of another place", { instancePath: "/id" }],
  ["that changes nothing", { bump: "major" }],
];

test.for(stale)("a waiver %s is stale", ([, change]) => {
  const other = { ...waiver, ...change };
  expect(applyWaivers(comparison, [other])).toEqual({ comparison, stale: [other] });
});

test("a waiver may name a rule by the id that it had before", () => {
  const rewritten = compare({ type: "integer", minimum: 1 }, { type: "integer", exclusiveMinimum: 0 });
  const { comparison: waived } = applyWaivers(rewritten, [{ ...waiver, rule: "respelt", bump: "none" }]);
  expect(waived).toMatchObject({ bump: "none", changes: [{ rule: "equivalent-rewrite", waiver: "Digits are added." }] });
});

const faulty: [value: unknown, problem: string][] = [
  [{}, "must be a list of waivers"],
  [["a"], "/0 must be a waiver: { rule, model, instancePath, bump, reason }"],
  [[waiver, { ...waiver, reason: undefined, model: 3 }], "/1 has no model, no reason"],
  [[{ ...waiver, reason: " " }], "/0/reason is empty: say why the change is safe"],
  [[{ ...waiver, bump: "tiny" }], "/0/bump must be one of none, patch, minor, major"],
];

test.for(faulty)("%j isn't a file of waivers: %s", ([value, problem]) => {
  expect(readWaivers(value)).toEqual({ problem });
});

test("waivers are returned as they are", () => {
  expect(readWaivers([waiver])).toEqual([waiver]);
});
