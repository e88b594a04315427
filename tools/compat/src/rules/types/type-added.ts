import { either } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { typeName } from "../shared/type-name.ts";

export const typeAdded: Rule = defineRule({
  id: "type-added",
  what: "Values of another type become valid.",
  why: "Old readers reject a value of a type that they don't expect.",
  instead: "Add a property with another name for values of the other type.",
  mirror: "type-removed",
  fixture: {
    before: { type: "string" },
    after: { type: ["string", "boolean"] },
    bump: "major",
  },
  find: ({ added }) => {
    const types = added.filter(({ type }) => type !== "null").map(typeName);
    return types.length === 0 ? [] : [{ bump: "major", audience: "reader", after: types }];
  },
  phrase: ({ after }) => `${either([after ?? []].flat().map(String))} now accepted`,
  breaks: () => ({ reader: "Readers that expect the old type break." }),
});
