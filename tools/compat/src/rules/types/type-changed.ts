import { defineRule, type Rule } from "../rule.ts";

export const typeChanged: Rule = defineRule({
  id: "type-changed",
  what: "A generated type changes although every payload stays valid or invalid.",
  why: "Values of the old type don't compile as the new type, or code that reads the new type doesn't compile where it read the old one.",
  instead: "Write the schema without changing the type: keep the bounds next to the type.",
  mirror: { none: "it may widen the type, which breaks nobody" },
  fixture: {
    before: { type: "integer", minimum: 1, maximum: 3 },
    after: { type: "integer", enum: [1, 2, 3] },
    bump: "major",
  },
  phrase: ({ before }) =>
    before === "written" ? "type changed: old values don't fit the new one" : "type changed: new values don't fit the old one",
});
