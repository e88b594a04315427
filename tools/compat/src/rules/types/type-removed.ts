import { either } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { announceFirst, writersMaySend } from "../shared/advice.ts";
import { typeName } from "../shared/type-name.ts";

export const typeRemoved: Rule = defineRule({
  id: "type-removed",
  what: "Values of a type are no longer valid.",
  why: writersMaySend("a value of that type"),
  instead: announceFirst,
  mirror: "type-added",
  fixture: {
    before: { type: ["string", "boolean"] },
    after: { type: "string" },
    bump: "major",
  },
  find: ({ removed }) => {
    const types = removed.map(typeName);
    return types.length === 0 || types.join() === "null" ? [] : [{ bump: "major", audience: "writer", before: types }];
  },
  phrase: ({ before }) => `${either([before ?? []].flat().map(String))} no longer accepted`,
  breaks: () => ({ writer: "Writers that send it break." }),
});
