import { maximum, moved } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const maximumRaised: Rule = defineRule({
  id: "maximum-raised",
  what: "The greatest number is raised, or dropped, which lets more pass.",
  why: "No payload is refused that was accepted before, and a tolerant reader does not check bounds: only writers may send more.",
  instead: "Nothing: release it as a minor version.",
  mirror: "maximum-lowered",
  fixture: {
    before: { type: "integer", maximum: 5 },
    after: { type: "integer", maximum: 9 },
    bump: "minor",
  },
  find: moved(maximum, "raised"),
});
