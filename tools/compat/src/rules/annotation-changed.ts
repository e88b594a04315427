import { equal } from "@tools/contract/json";
import { defineRule, type Rule } from "./rule.ts";

export const annotationChanged: Rule = defineRule({
  id: "annotation-changed",
  what: "Something that only people and tools read is another: `readOnly`, `writeOnly`, a content type, a comment, or a keyword of one's own.",
  why: "Only what a person reads is another.",
  instead: "Nothing: release it as it is.",
  mirror: { none: "an annotation that is changed back is changed" },
  fixture: {
    before: { type: "string", readOnly: true },
    after: { type: "string" },
    bump: "patch",
  },
  find: ({ said, name }) =>
    others.flatMap((keyword) => {
      const { before, after } = said(keyword);
      return equal(before ?? null, after ?? null)
        ? []
        : [{ bump: "patch", audience: "person", before, after, message: `${name} says something else under ${keyword}` }];
    }),
});

const others = ["readOnly", "writeOnly", "contentEncoding", "contentMediaType", "contentSchema", "$comment", "example"];
