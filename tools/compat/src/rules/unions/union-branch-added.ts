import { defineRule, type Rule } from "../rule.ts";
import { aboutBranch, branchPhrase, keptUnions, unionFixture } from "../shared/unions.ts";

export const unionBranchAdded: Rule = defineRule({
  id: "union-branch-added",
  what: "A model is added to a tagged union.",
  why: "A reader of a closed union rejects tags that it doesn't know. A reader of an open union keeps their objects, so there the change is minor.",
  instead: "Mark unions that may grow with `x-open-enum: true` from the start. Opening a union later is itself major.",
  mirror: "union-branch-removed",
  fixture: { before: unionFixture(["Circle"]), after: unionFixture(["Circle", "Square"]), bump: "major" },
  find: (position) =>
    keptUnions(position).flatMap(({ before, after, branches }) =>
      branches.added.map((branch) => {
        // An old reader reads an object with a tag that it knows as the model that it knows.
        const isKept = before.isOpen && before.branches.every(({ value }) => value !== branch.value);
        return { bump: isKept ? "minor" : "major", audience: "reader", after: branch.value, ...aboutBranch(position, after, branch) };
      }),
    ),
  phrase: (finding) => `${branchPhrase(finding)} added`,
  breaks: () => ({ reader: "Readers of the closed union break." }),
});
