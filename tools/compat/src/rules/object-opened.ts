import { isNothing, restOf } from "../analysis/layers.ts";
import { objectsIn } from "./properties.ts";
import { defineRule, type Rule } from "./rule.ts";

export const objectOpened: Rule = defineRule({
  id: "object-opened",
  what: "A closed object takes properties that it does not name.",
  why: "Readers keep what they do not know, so that none is hurt; but no property can be added to an open object later without a major release.",
  instead: "Keep objects closed.",
  mirror: "object-closed",
  fixture: {
    before: { type: "object", properties: { a: { type: "string" } }, additionalProperties: false },
    after: { type: "object", properties: { a: { type: "string" } } },
    bump: "minor",
  },
  find: (position) =>
    objectsIn(position)
      .filter(({ before, after }) => isNothing(restOf(before)) && !isNothing(restOf(after)))
      .map(() => ({
        bump: "minor",
        audience: "writer",
        before: "closed",
        after: "open",
        message: `${position.name} may now have properties that it does not name`,
      })),
});
