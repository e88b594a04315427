import { expect, test } from "vitest";
import type { Change } from "../change.ts";
import { describeChange, describePlace } from "./describe-change.ts";
import { describeWitness } from "./describe-witness.ts";
import { renderMarkdown } from "./markdown.ts";

const change: Change = {
  rule: "pattern-added",
  model: "Session",
  instancePath: "/id",
  before: null,
  after: ["^a|b"],
  bump: "major",
  audience: "writer",
  proof: "witness",
  message: "Pattern `^a|b` added.",
  breaks: "Writers that send other values break.",
  witness: { payload: { id: "c" }, acceptedBy: "old strict validator", refusedBy: "new strict validator", reason: "/id must match" },
};
const reduced: Change = { ...change, bump: "minor", breaks: null, witness: null, severityReason: "nobody sends it" };
const names = { before: "1.0.0", after: "a_b" };

test("a change in one line has its place, what changed, and who breaks", () => {
  expect(describeChange(change)).toBe("`Session` /id: pattern `^a|b` added. Writers that send other values break.");
  expect(describeChange({ ...reduced, instancePath: "" })).toBe("`Session`: pattern `^a|b` added.");
});

test("the place of a change is its model, and a path in it", () => {
  expect([describePlace(change), describePlace({ model: "Session", instancePath: "" })]).toEqual(["Session /id", "Session"]);
});

test("a witness is a sentence", () => {
  expect(change.witness && describeWitness(change.witness)).toBe(
    '`{"id":"c"}` is accepted by the old strict validator and rejected by the new strict validator: /id must match.',
  );
  expect(describeWitness({ code: "a;", error: "No a." })).toBe("This code stops compiling: `a;` (No a.).");
  expect(describeWitness({ code: "a;", error: null })).toBe("This code stops compiling: `a;` (not compiled: pass --types).");
});

test("a comparison is a table of what breaks, one of what isn't proven, and one of the rest", () => {
  const unproven: Change = { ...change, breaks: null, witness: null, proof: "none" };
  expect(
    renderMarkdown({ bump: "major", changes: [change, unproven, reduced] }, names),
  ).toBe(`**1.0.0 → a\\_b: major**, 3 changes: 1 breaking, 1 not proven, 1 not breaking

**Breaking**

| bump | where | what | rule | shown by |
| --- | --- | --- | --- | --- |
| major | \`Session /id\` | Pattern ^a\\|b added. Writers that send other values break. | \`pattern-added\` | \`{"id":"c"}\` is accepted by the old strict validator and rejected by the new strict validator: /id must match. |

**Not proven**

| bump | where | what | rule | shown by |
| --- | --- | --- | --- | --- |
| major | \`Session /id\` | Pattern ^a\\|b added. | \`pattern-added\` |  |

**Not breaking**

| bump | where | what | rule | shown by |
| --- | --- | --- | --- | --- |
| minor | \`Session /id\` | Pattern ^a\\|b added. | \`pattern-added\` | Set to minor: Nobody sends it. |
`);
});

test("thousands of changes fit in a comment of GitHub, with as many of each table as there is space for", () => {
  const long: Change = { ...change, message: "a|".repeat(5_000), instancePath: `/${"b".repeat(5_000)}` };
  const titles = Array.from({ length: 3_000 }, (): Change => ({ ...reduced, rule: "title-changed" }));
  const changes = [...Array.from({ length: 1_000 }, () => long), ...titles, reduced];
  const text = renderMarkdown({ bump: "major", changes }, names);
  expect(text.length).toBeLessThan(65_536);
  expect(text).toContain("4,001 changes: 1,000 breaking, 3,001 not breaking");
  const rests = [...text.matchAll(/^… and ([\d,]+) more: (.*)$/gmu)].map(([, more, rules]) => [more, rules]);
  expect(rests).toEqual([
    [expect.stringMatching(/^9\d\d$/u), expect.stringMatching(/^9\d\d pattern-added$/u)],
    [expect.stringMatching(/^2,\d\d\d$/u), expect.stringMatching(/^2,\d\d\d title-changed, 1 pattern-added$/u)],
  ]);
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(2_000);
});

test("a comparison without changes is its bump", () => {
  expect(renderMarkdown({ bump: "none", changes: [] }, names)).toBe("**1.0.0 → a\\_b: none**\n");
});
