import { quote } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { writersMaySend } from "../shared/advice.ts";

export const enumAdded: Rule = defineRule({
  id: "enum-added",
  what: "An enum restricts values that were unrestricted.",
  why: writersMaySend("any other value"),
  instead: "List the values in the description first, and make them an enum in a major release.",
  mirror: "enum-dropped",
  fixture: {
    before: { type: "string" },
    after: { type: "string", enum: ["a", "b"], "x-open-enum": true },
    bump: "major",
  },
  find: ({ pairs }) =>
    pairs
      .filter(({ before, after }) => before.values === undefined && after.values !== undefined)
      .map(({ after }) => ({ bump: "major", audience: "writer", after: [...(after.values ?? [])] })),
  phrase: ({ after }) => `enum ${quote(after)} added`,
  breaks: () => ({ writer: "Writers that send other values break." }),
});
