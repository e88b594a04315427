import { minimum, moved } from "./facets.ts";
import { defineRule, type Rule } from "./rule.ts";

export const minimumLowered: Rule = defineRule({
  id: "minimum-lowered",
  what: "The least number is lowered, or dropped, which lets more pass.",
  why: "No payload is refused that was accepted before, and a tolerant reader does not check bounds: only writers may send more.",
  instead: "Nothing: release it as a minor version.",
  mirror: "minimum-raised",
  fixture: {
    before: { type: "integer", minimum: 3 },
    after: { type: "integer", minimum: 1 },
    bump: "minor",
  },
  find: moved(minimum, "lowered"),
});
