import { maxLength, moved } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const maxLengthLowered: Rule = defineRule({
  id: "max-length-lowered",
  what: "The greatest length of a text is lowered or added, which lets less pass.",
  why: "A writer that was built before may send a payload that the new strict validator refuses.",
  instead: "Say it in the description first, watch what writers send, and tighten in a major release.",
  mirror: "max-length-raised",
  fixture: {
    before: { type: "string", maxLength: 9 },
    after: { type: "string", maxLength: 5 },
    bump: "major",
  },
  find: moved(maxLength, "lowered"),
});
