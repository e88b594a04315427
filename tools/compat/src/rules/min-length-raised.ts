import { minLength, moved } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const minLengthRaised: Rule = defineRule({
  id: "min-length-raised",
  what: "The least length of a text is raised or added, which lets less pass.",
  why: "A writer that was built before may send a payload that the new strict validator refuses.",
  instead: "Say it in the description first, watch what writers send, and tighten in a major release.",
  mirror: "min-length-lowered",
  fixture: {
    before: { type: "string", minLength: 1 },
    after: { type: "string", minLength: 3 },
    bump: "major",
  },
  find: moved(minLength, "raised"),
});
