import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { compare, ruleNamed, rules } from "../index.ts";

const ids = rules.map(({ id }) => id);
const rows = rules.map((rule) => [rule.id, rule] as const);

test.for(rows)("%s is found in its own fixture, with the bump of that", ([, { id, fixture }]) => {
  const { bump, changes } = compare(fixture.before, fixture.after);
  expect(bump).toBe(fixture.bump);
  // `undecided` is for what no rule finds: its fixture may be explained by a rule one day.
  if (id !== "undecided") expect(changes.map(({ rule }) => rule)).toContain(id);
});

test.for(rows)("%s has a mirror that names it, or a reason for having none", ([, { id, mirror }]) => {
  if (typeof mirror === "object") return expect(mirror.none).not.toBe("");
  expect(rules.find((rule) => rule.id === mirror)?.mirror).toBe(id);
});

test.for(rows)("%s has sentences for the change, the reason and the advice", ([, { what, why, instead }]) => {
  for (const text of [what, why, instead]) expect(text).toMatch(/^[A-Z].*[.]$/u);
});

test.for(rows)("%s words its fixture in sentences, and names who breaks if it is major", ([, { id, fixture }]) => {
  const change = compare(fixture.before, fixture.after).changes.find(({ rule }) => rule === id);
  if (change === undefined) return expect(id).toBe("undecided");
  expect(change.message).toMatch(/^[A-Z`].*[.]$/u);
  if (change.bump === "major")
    expect(change.breaks ?? change.message).toMatch(/ (?:break|misread the numbers|reason)\.$|stops compiling\.$/u);
  else expect(change.breaks).toBeNull();
});

test("every file in a subject's folder is a rule, and is listed once", async () => {
  const files = await readdir(import.meta.dirname, { recursive: true });
  const subjects = files.filter((file) => /^(?!shared\/).+\/.+\.ts$/u.test(file));
  expect([...ids].sort()).toEqual(subjects.map((file) => file.replace(/^.*\/|\.ts$/gu, "")).sort());
});

test("a rule is found by its id, and by one that it had before", () => {
  expect(ruleNamed("enum-opened")?.id).toBe("enum-opened");
  expect(ruleNamed("respelt")?.id).toBe("equivalent-rewrite");
  expect(ruleNamed("no-rule")).toBeUndefined();
});
