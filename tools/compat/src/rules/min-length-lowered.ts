import { minLength, moved } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const minLengthLowered: Rule = defineRule({
  id: "min-length-lowered",
  what: "The least length of a text is lowered, or dropped, which lets more pass.",
  why: "No payload is refused that was accepted before, and a tolerant reader does not check bounds: only writers may send more.",
  instead: "Nothing: release it as a minor version.",
  mirror: "min-length-raised",
  fixture: {
    before: { type: "string", minLength: 3 },
    after: { type: "string", minLength: 1 },
    bump: "minor",
  },
  find: moved(minLength, "lowered"),
});
