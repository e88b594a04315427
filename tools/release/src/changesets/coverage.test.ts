import type { Bump, Change } from "@tools/compat";
import { expect, test } from "vitest";
import { gaps } from "./coverage.ts";
import { derivedEdits } from "./derived-edits.ts";
import { changesetOf, type Pending } from "./pending.ts";

const change: Change = {
  rule: "minimum-raised",
  model: "Session",
  instancePath: "/sourceBytes",
  bump: "major",
  audience: "writer",
  proof: "rule",
  before: 0,
  after: 1,
  message: "Minimum raised from 0 to 1.",
  breaks: "Writers that send smaller numbers break.",
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
  instancePath: "/region",
  bump: "minor",
  audience: "reader",
  message: "Optional property `region` added.",
  breaks: null,
  witness: null,
};

const derived = (bump: Bump, changes: readonly Change[] = [], idle: readonly string[] = []) => ({
  since: { version: "1.2.0", commit: "c0ffee" },
  bump,
  changes,
  idle,
  used: [],
});
/** One changeset written by hand, which names the properties above. */
const pending = (bump: Bump, ...packages: string[]): Pending => ({
  bump,
  packages: new Set(packages),
  byHand: new Set(packages),
  files: [],
  changesets: bump === "none" ? [] : [changesetOf(".changeset/one.md", "---\n---\n\nAdds `region`, and limits sourceBytes.", bump)],
});
const types = { folder: "packages/types", name: "@session-schema/types", file: "packages/types/src/index.ts", isDerived: false };
const go = { folder: "packages/go", name: undefined, file: "packages/go/reader.go", isDerived: false };

const covered = [
  { what: "nothing changed", derived: derived("none"), pending: pending("none"), touched: [] },
  {
    what: "the changesets request what the schemas require",
    derived: derived("minor", [added]),
    pending: pending("minor", "a"),
    touched: [],
  },
  { what: "the changesets request more", derived: derived("minor", [added]), pending: pending("major", "a"), touched: [] },
  { what: "the package that changed is named", derived: derived("none"), pending: pending("patch", types.name), touched: [types] },
  { what: "another language moves with a changeset", derived: derived("none"), pending: pending("patch", types.name), touched: [go] },
];

test.for(covered)("nothing is missing if $what", ({ what: _, ...facts }) => expect(gaps(facts)).toEqual([]));

test("schemas that require a greater bump are shown with each change and its witness", () => {
  expect(gaps({ derived: derived("major", [change, added]), pending: pending("minor", "a"), touched: [] })).toEqual([
    `The schemas changed since 1.2.0 and require a major release, but the pending changesets request a minor one.

  major  \`Session\` /sourceBytes: minimum raised from 0 to 1. Writers that send smaller numbers break.
         \`{"sourceBytes":0}\` is accepted by the old strict validator and rejected by the new strict validator: /sourceBytes must be >= 1.
  minor  \`Session\` /region: optional property \`region\` added.

Update the changesets with: pnpm changeset:derive`,
  ]);
});

test("code that no changeset covers is named with a file that changed", () => {
  expect(gaps({ derived: derived("none"), pending: pending("minor", "@session-schema/cli"), touched: [types] })).toEqual([
    expect.stringContaining(
      "@session-schema/types changed (packages/types/src/index.ts), but no pending changeset written by hand names it",
    ),
  ]);
  expect(gaps({ derived: derived("none"), pending: pending("none"), touched: [go] })).toEqual([
    expect.stringContaining("packages/go changed (packages/go/reader.go), but no changeset written by hand is pending"),
  ]);
});

test("the derived changeset, which names all packages, covers only generated code", () => {
  const facts = { derived: derived("none"), pending: { ...pending("minor", types.name), byHand: new Set<string>() } };
  expect(gaps({ ...facts, touched: [{ ...types, isDerived: true }] })).toEqual([]);
  expect(gaps({ ...facts, touched: [types] })).toHaveLength(1);
});

test("a change that no changeset names is shown, even if the bump is high enough", () => {
  const facts = { derived: derived("minor", [added, { ...added, instancePath: "/zone" }]), pending: pending("minor", "a"), touched: [] };
  expect(gaps(facts)).toEqual([
    `The schemas changed since 1.2.0 and require a minor release, but 1 change is in no changeset.

  minor  \`Session\` /zone: optional property \`region\` added.

Update the changesets with: pnpm changeset:derive`,
  ]);
  const documented = {
    ...added,
    rule: "description-changed",
    bump: "patch",
    instancePath: "/zone",
    message: "Description changed.",
  } as const;
  expect(gaps({ ...facts, derived: derived("patch", [documented]) })).toEqual([]);
});

test("a derived line of a change that was undone is shown with its file", () => {
  const [{ file = "", text = "" } = {}] = derivedEdits([added], [], ["a"]);
  const undone = { ...pending("minor", "a"), changesets: [changesetOf(file, text, "minor")] };
  expect(gaps({ derived: derived("none"), pending: undone, touched: [] })).toEqual([
    `The schemas are as in 1.2.0, but the changesets are out of date.

  .changeset/session-region-added.md describes what the schemas no longer change: \`Session\`: optional property \`region\` added.

Update the changesets with: pnpm changeset:derive`,
  ]);
});
