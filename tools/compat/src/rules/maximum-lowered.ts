import { maximum, moved } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const maximumLowered: Rule = defineRule({
  id: "maximum-lowered",
  what: "The greatest number is lowered or added, which lets less pass.",
  why: "A writer that was built before may send a payload that the new strict validator refuses.",
  instead: "Say it in the description first, watch what writers send, and tighten in a major release.",
  mirror: "maximum-raised",
  fixture: {
    before: { type: "integer", maximum: 9 },
    after: { type: "integer", maximum: 5 },
    bump: "major",
  },
  find: moved(maximum, "lowered"),
});
