import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { keptUnions, modelFixture } from "../shared/unions.ts";

export const unionTagChanged: Rule = defineRule({
  id: "union-tag-changed",
  what: "Another property tells the models of a tagged union apart.",
  why: "Old writers and old readers know only the old tag.",
  instead: "Keep the tag, or add a union with the other tag alongside and remove the old one in a major release.",
  mirror: { none: "the same rule finds it" },
  fixture: {
    before: { oneOf: [{ $ref: "#/$defs/Circle" }], $defs: { Circle: modelFixture("kind", "circle") } },
    after: { oneOf: [{ $ref: "#/$defs/Circle" }], $defs: { Circle: modelFixture("type", "circle") } },
    bump: "major",
  },
  find: (position) =>
    keptUnions(position)
      .filter(({ before, after }) => before.tag !== after.tag)
      .map(({ before, after }) => ({ bump: "major", audience: "writer", before: before.tag, after: after.tag })),
  phrase: ({ before, after }) => `tag ${code(String(before))} of the union replaced by ${code(String(after))}`,
  breaks: () => ({ writer: "Writers that send the old tag break.", reader: "Readers that expect the old tag break." }),
});
