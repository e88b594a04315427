import { maxLength, moved } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const maxLengthRaised: Rule = defineRule({
  id: "max-length-raised",
  what: "The greatest length of a text is raised, or dropped, which lets more pass.",
  why: "No payload is refused that was accepted before, and a tolerant reader does not check bounds: only writers may send more.",
  instead: "Nothing: release it as a minor version.",
  mirror: "max-length-lowered",
  fixture: {
    before: { type: "string", maxLength: 5 },
    after: { type: "string", maxLength: 9 },
    bump: "minor",
  },
  find: moved(maxLength, "raised"),
});
