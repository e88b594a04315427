import { defineRule, type Rule } from "../rule.ts";
import { writersMaySend } from "../shared/advice.ts";
import { aboutBranch, branchPhrase, keptUnions, unionFixture } from "../shared/unions.ts";

export const unionBranchRemoved: Rule = defineRule({
  id: "union-branch-removed",
  what: "A model is removed from a tagged union.",
  why: writersMaySend("objects of the model"),
  instead: "Deprecate the model, wait until nobody sends its objects, and remove it in a major release.",
  mirror: "union-branch-added",
  fixture: { before: unionFixture(["Circle", "Square"]), after: unionFixture(["Circle"]), bump: "major" },
  find: (position) =>
    keptUnions(position).flatMap(({ before, branches }) =>
      branches.removed.map((branch) => ({
        bump: "major",
        audience: "writer",
        before: branch.value,
        ...aboutBranch(position, before, branch),
      })),
    ),
  phrase: (finding) => `${branchPhrase(finding)} removed`,
  breaks: () => ({ writer: "Writers that send it break." }),
});
