import { equal } from "@tools/contract/json";
import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";

export const unitChanged: Rule = defineRule({
  id: "unit-changed",
  what: "The unit of a number changes.",
  why: "Every number means something else, and no validator can see it: old readers take the new unit for the old one.",
  instead: "Add a property with another name, in the new unit.",
  mirror: { none: "the same rule finds it" },
  fixture: {
    before: { type: "number", "x-unit": "seconds" },
    after: { type: "number", "x-unit": "milliseconds" },
    bump: "major",
  },
  find: ({ annotation }) => {
    const { before, after } = annotation("x-unit");
    return before !== undefined && after !== undefined && !equal(before, after)
      ? [{ bump: "major", audience: "reader", isSilent: true, before, after }]
      : [];
  },
  phrase: ({ before, after }) => `unit changed from ${code(String(before))} to ${code(String(after))}`,
  breaks: () => ({
    reader: "Readers that expect the old unit misread the numbers.",
    writer: "Readers that expect the new unit misread the numbers of old payloads.",
  }),
});
