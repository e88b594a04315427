import { code, codes } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { writersMaySend } from "../shared/advice.ts";
import { modelNames, objectFixture, unionFixture } from "../shared/unions.ts";

export const unionAdded: Rule = defineRule({
  id: "union-added",
  what: "A tagged union takes the place of an object.",
  why: writersMaySend("an object that none of its models accepts"),
  instead: "Add the union as a property, or as a model, with another name.",
  mirror: "union-dropped",
  fixture: { before: objectFixture, after: unionFixture(["Circle", "Square"]), bump: "major" },
  find: ({ union }) =>
    union?.kind === "added" ? [{ bump: "major", audience: "writer", after: modelNames(union.after), subject: union.after.tag }] : [],
  phrase: ({ after, subject = "" }) => `object replaced by a union of ${codes(after)} with the tag ${code(subject)}`,
  breaks: () => ({ writer: "Writers that send other objects break.", reader: "Readers of the object break." }),
});
