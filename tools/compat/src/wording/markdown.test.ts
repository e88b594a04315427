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

test("a comparison is a table", () => {
  expect(renderMarkdown({ bump: "major", changes: [change, reduced] }, names)).toBe(`**1.0.0 → a\\_b: major**

| bump | where | what | rule | shown by |
| --- | --- | --- | --- | --- |
| major | \`Session /id\` | Pattern ^a\\|b added. Writers that send other values break. | \`pattern-added\` | \`{"id":"c"}\` is accepted by the old strict validator and rejected by the new strict validator: /id must match. |
| minor | \`Session /id\` | Pattern ^a\\|b added. | \`pattern-added\` | Set to minor: Nobody sends it. |
`);
});

test("a comparison without changes is its bump", () => {
  expect(renderMarkdown({ bump: "none", changes: [] }, names)).toBe("**1.0.0 → a\\_b: none**\n");
});
