import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { documentationOnly, safeToRelease } from "../shared/advice.ts";
import { annotationDiffers } from "../shared/documentation-rule.ts";

export const annotationChanged: Rule = defineRule({
  id: "annotation-changed",
  what: "Another annotation changes: `readOnly`, `writeOnly`, a content type, a comment or an example.",
  why: documentationOnly,
  instead: safeToRelease,
  mirror: { none: "the same rule finds it" },
  fixture: {
    before: { type: "string", readOnly: true },
    after: { type: "string" },
    bump: "patch",
  },
  find: (position) =>
    others
      .filter((keyword) => annotationDiffers(position, keyword))
      .map((keyword) => ({ bump: "patch", audience: "person", ...position.annotation(keyword), subject: keyword })),
  phrase: ({ subject = "" }) => `${code(subject)} changed`,
});

const others = ["readOnly", "writeOnly", "contentEncoding", "contentMediaType", "contentSchema", "$comment", "example"];
