import ts from "typescript";
import { expect, test } from "vitest";
import { compare, rules } from "../index.ts";
import { pairs } from "../labeled-pairs.ts";
import { compileWith } from "./compiler.ts";

const compile = compileWith(ts);

const all = [...pairs, ...rules.map(({ id, fixture }) => [`the fixture of ${id}`, fixture.bump, fixture.before, fixture.after] as const)];

/** The rules about names and accessors that TypeScript doesn't have. */
const otherLanguages: ReadonlySet<string> = new Set([
  "name-removed",
  "name-changed",
  "value-name-removed",
  "value-name-changed",
  "unit-removed",
]);

test.for(all)("%s: code stops compiling exactly if the comparison reports it", ([, bump, before, after]) => {
  const comparison = compare(before, after, { compile });
  expect(comparison.bump).toBe(bump);
  const claims = comparison.changes.filter(
    ({ bump, audience, rule }) => bump === "major" && audience === "importer" && !otherLanguages.has(rule),
  );
  for (const { rule, witness } of claims)
    expect([rule, witness]).toEqual([rule, { code: expect.any(String), error: expect.stringMatching(/\S/u) }]);
});

test("without a compiler the code is shown, and no error", () => {
  const [change] = compare({ enum: ["a"] }, { enum: ["a"], "x-open-enum": true }).changes;
  expect(change?.witness).toEqual({ code: expect.stringContaining("Old.Tolerantroot"), error: null });
});
