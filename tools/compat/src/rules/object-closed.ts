import { isNothing, restOf } from "../analysis/layers.ts";
import { objectsIn } from "./properties.ts";
import { defineRule, type Rule } from "./rule.ts";

export const objectClosed: Rule = defineRule({
  id: "object-closed",
  what: "An open object refuses properties that it does not name.",
  why: "A writer that was built before may send any other property, which the new strict validator refuses.",
  instead: "Say it in the description first, watch what writers send, and tighten in a major release.",
  mirror: "object-opened",
  fixture: {
    before: { type: "object", properties: { a: { type: "string" } } },
    after: { type: "object", properties: { a: { type: "string" } }, additionalProperties: false },
    bump: "major",
  },
  find: (position) =>
    objectsIn(position)
      .filter(({ before, after }) => !isNothing(restOf(before)) && isNothing(restOf(after)))
      .map(() => ({
        bump: "major",
        audience: "writer",
        before: "open",
        after: "closed",
        message: `${position.name} may no longer have properties that it does not name`,
      })),
});
