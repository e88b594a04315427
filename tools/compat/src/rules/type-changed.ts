import { defineRule, type Rule } from "./rule.ts";

export const typeChanged: Rule = defineRule({
  id: "type-changed",
  what: "A type of the code is another one, although every payload gets the verdict that it got.",
  why: "Values that were made for the old type do not compile as values of the new one, or code that reads the new type does not compile where it read the old one.",
  instead: "Say it in the schema without changing the type: keep the bounds beside the type.",
  mirror: { none: "the change back may widen the type, which hurts nobody" },
  fixture: {
    before: { type: "integer", minimum: 1, maximum: 3 },
    after: { type: "integer", enum: [1, 2, 3] },
    bump: "major",
  },
  find: () => [], // seen by compare, which looks at both documents as a whole
});
