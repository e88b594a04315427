import { minimum, moved } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const minimumRaised: Rule = defineRule({
  id: "minimum-raised",
  what: "The least number is raised or added, which lets less pass.",
  why: "A writer that was built before may send a payload that the new strict validator refuses.",
  instead: "Say it in the description first, watch what writers send, and tighten in a major release.",
  mirror: "minimum-lowered",
  fixture: {
    before: { type: "integer", minimum: 1 },
    after: { type: "integer", minimum: 3 },
    bump: "major",
  },
  find: moved(minimum, "raised"),
});
