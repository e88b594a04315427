import { readdir } from "node:fs/promises";
import { expect, test } from "vitest";
import { compare, rules } from "./index.ts";

const ids = rules.map(({ id }) => id);

test.for(rules.map((rule) => [rule.id, rule] as const))("%s finds its own fixture, and asks for its bump", ([, { id, fixture }]) => {
  const { bump, changes } = compare(fixture.before, fixture.after);
  expect(bump).toBe(fixture.bump);
  // What no rule finds has no rule that finds it.
  if (id !== "undecided") expect(changes.map(({ rule }) => rule)).toContain(id);
});

test.for(rules.map((rule) => [rule.id, rule] as const))("%s has a mirror that names it, or says why it has none", ([, { id, mirror }]) => {
  if (typeof mirror === "object") return expect(mirror.none).not.toBe("");
  expect(rules.find((rule) => rule.id === mirror)?.mirror).toBe(id);
});

test("each rule says what it is, why, and what to do instead, in a file of its own", async () => {
  expect(new Set(ids).size).toBe(ids.length);
  for (const { id, what, why, instead } of rules)
    for (const said of [what, why, instead]) expect([id, said]).toEqual([id, expect.stringMatching(/^[A-Z].*[.]$/u)]);
  const files = (await readdir(`${import.meta.dirname}/rules`)).map((file) => file.replace(/\.ts$/u, ""));
  expect(ids.filter((id) => !files.includes(id))).toEqual([]);
});
