import { defineRule, type Rule } from "./rule.ts";

export const undecided: Rule = defineRule({
  id: "undecided",
  what: "The schemas differ in a way that the rules cannot decide.",
  why: "Nothing proves that old payloads and old readers are safe: so it is major unless a waiver says why it is not.",
  instead: "Split the change into smaller ones, or write a waiver with the reason why nobody is hurt.",
  mirror: { none: "it is no kind of change" },
  fixture: {
    before: {
      oneOf: [
        { type: "string", pattern: "^a" },
        { type: "string", pattern: "^b" },
      ],
    },
    after: {
      oneOf: [
        { type: "string", pattern: "^[ab]" },
        { type: "string", pattern: "^c" },
      ],
    },
    bump: "major",
  },
  find: () => [], // seen by compare, which looks at both documents as a whole
});
