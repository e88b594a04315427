import type { Audience } from "../../bump.ts";
import { code } from "../../wording/words.ts";
import { defineRule, type Finding, type Rule } from "../rule.ts";

/** What isn't decided within its budget. More work may decide it. */
export const overBudget = (steps: number, audience: Audience): Finding => ({ bump: "major", audience, subject: budget, after: steps });

const budget = "budget";

export const undecided: Rule = defineRule({
  id: "undecided",
  what: "The schemas differ in a way that the rules can't decide.",
  why: "Nothing proves that old payloads and old readers keep working, so the change is major unless its severity is set.",
  instead:
    "Split the change into smaller ones, or set its severity, with the reason why nobody breaks. Where the budget of work was used up, raise it with `--budget`.",
  mirror: { none: "it isn't a kind of change" },
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
  phrase: ({ bump, subject, after }) =>
    subject === budget
      ? `not decided within its budget of ${after} steps of work, which ${code("--budget")} raises`
      : bump === "minor"
        ? "more payloads may be valid than before"
        : "schema changed in a way that no rule explains",
});
