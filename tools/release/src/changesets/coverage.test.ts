import type { Bump, Change } from "@tools/compat";
import { expect, test } from "vitest";
import { gaps } from "./coverage.ts";
import { changesetOf } from "./written.ts";

const change: Change = {
  rule: "minimum-raised",
  model: "Session",
  instancePath: "/sourceBytes",
  bump: "major",
  audience: "writer",
  before: 0,
  after: 1,
  message: "sourceBytes must be at least 1, where it was 0",
  witness: {
    payload: { sourceBytes: 0 },
    acceptedBy: "old strict validator",
    refusedBy: "new strict validator",
    reason: "/sourceBytes must be >= 1",
  },
};
const added: Change = {
  ...change,
  rule: "property-added",
  bump: "minor",
  audience: "reader",
  message: "Session may now have region",
  witness: null,
};

const derived = (bump: Bump, changes: readonly Change[] = [], idle: readonly string[] = []) => ({
  since: { version: "1.2.0", commit: "c0ffee" },
  bump,
  changes,
  idle,
});
const pending = (bump: Bump, ...packages: string[]) => ({ bump, packages: new Set(packages), byHand: new Set(packages), files: [] });
const types = { folder: "packages/types", name: "@session-schema/types", file: "packages/types/src/index.ts", isDerived: false };
const go = { folder: "packages/go", name: undefined, file: "packages/go/reader.go", isDerived: false };

const covered = [
  { what: "nothing changed", derived: derived("none"), pending: pending("none"), touched: [] },
  { what: "the changesets ask for what the schemas do", derived: derived("minor", [added]), pending: pending("minor", "a"), touched: [] },
  { what: "the changesets ask for more", derived: derived("minor", [added]), pending: pending("major", "a"), touched: [] },
  { what: "the package that changed is named", derived: derived("none"), pending: pending("patch", types.name), touched: [types] },
  { what: "another language moves with a changeset", derived: derived("none"), pending: pending("patch", types.name), touched: [go] },
];

test.for(covered)("nothing is missing where $what", ({ what: _, ...facts }) => expect(gaps(facts)).toEqual([]));

test("schemas that ask for more are shown with each change and what proves it", () => {
  expect(gaps({ derived: derived("major", [change, added]), pending: pending("minor", "a"), touched: [] })).toEqual([
    `The schemas changed since 1.2.0: that is a major release, and the pending changesets ask for a minor one.

  major  Session/sourceBytes: sourceBytes must be at least 1, where it was 0
         {"sourceBytes":0} is accepted by the old strict validator and rejected by the new strict validator: /sourceBytes must be >= 1
  minor  Session/sourceBytes: Session may now have region

Write the changeset that says so with: pnpm changeset:derive`,
  ]);
});

test("code that no changeset speaks of is named with a file that changed", () => {
  expect(gaps({ derived: derived("none"), pending: pending("minor", "@session-schema/cli"), touched: [types] })).toEqual([
    expect.stringContaining(
      "@session-schema/types changed (packages/types/src/index.ts) and no pending changeset that somebody wrote names it",
    ),
  ]);
  expect(gaps({ derived: derived("none"), pending: pending("none"), touched: [go] })).toEqual([
    expect.stringContaining("packages/go changed (packages/go/reader.go) and no changeset that somebody wrote is pending"),
  ]);
});

test("the derived changeset, which names all packages, speaks of what is derived and not of code that somebody wrote", () => {
  const facts = { derived: derived("none"), pending: { ...pending("minor", types.name), byHand: new Set<string>() } };
  expect(gaps({ ...facts, touched: [{ ...types, isDerived: true }] })).toEqual([]);
  expect(gaps({ ...facts, touched: [types] })).toHaveLength(1);
});

test("a derived changeset names every package, and has a line for each change", () => {
  expect(changesetOf("major", [change, added], ["@session-schema/types", "@session-schema/cli"])).toBe(`---
"@session-schema/types": major
"@session-schema/cli": major
---

The contract breaks with the last one: change writers and readers before you update.

- Session: sourceBytes must be at least 1, where it was 0 (breaks services that write it as before).
- Session: Session may now have region.
`);
});
