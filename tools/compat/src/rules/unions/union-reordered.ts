import { defineRule, type Rule } from "../rule.ts";
import { documentationOnly, safeToRelease } from "../shared/advice.ts";
import { isSameOrder } from "../shared/lists.ts";
import { keptUnions, modelNames, unionFixture } from "../shared/unions.ts";

export const unionReordered: Rule = defineRule({
  id: "union-reordered",
  what: "The models of a tagged union are in another order.",
  why: documentationOnly,
  instead: safeToRelease,
  mirror: { none: "the same rule finds it" },
  fixture: { before: unionFixture(["Circle", "Square"]), after: unionFixture(["Square", "Circle"]), bump: "patch" },
  find: (position) =>
    keptUnions(position)
      .filter(({ before, after }) => !isSameOrder(modelNames(before), modelNames(after)))
      .map(() => ({ bump: "patch", audience: "person" })),
  phrase: () => "models of the union reordered",
});
