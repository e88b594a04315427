import { code, codes } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { modelNames, objectFixture, unionFixture } from "../shared/unions.ts";

export const unionDropped: Rule = defineRule({
  id: "union-dropped",
  what: "An object takes the place of a tagged union.",
  why: "Old readers find the model of an object by its tag, and reject objects that none of the models accepts.",
  instead: "Add the object as a property, or as a model, with another name.",
  mirror: "union-added",
  fixture: { before: unionFixture(["Circle", "Square"]), after: objectFixture, bump: "major" },
  find: ({ union }) =>
    union?.kind === "dropped" ? [{ bump: "major", audience: "reader", before: modelNames(union.before), subject: union.before.tag }] : [],
  phrase: ({ before, subject = "" }) => `union of ${codes(before)} with the tag ${code(subject)} replaced by an object`,
  breaks: () => ({ reader: "Readers of the union break.", writer: "Writers of the union break." }),
});
