import { propertyOf } from "../../analysis/cases/properties.ts";
import { isFalse } from "../../analysis/conjunction.ts";
import { code } from "../../wording/words.ts";
import { defineRule, type Rule } from "../rule.ts";
import { objectPairs, samplesWithout } from "../shared/objects.ts";
import { propertyChanges } from "../shared/renames.ts";

export const propertyRenamed: Rule = defineRule({
  id: "property-renamed",
  what: "A property is renamed: one is removed, and another with the same schema is added.",
  why: "Payloads and code that use the old name break, as if the property were removed.",
  instead: "Add the new name, set `deprecated: true` on the old one, and remove that in a major release.",
  mirror: { none: "the same rule finds it" },
  fixture: {
    before: { type: "object", properties: { playbackId: { type: "string" } }, additionalProperties: false },
    after: { type: "object", properties: { playbackID: { type: "string" } }, additionalProperties: false },
    bump: "major",
  },
  find: (position) =>
    objectPairs(position).flatMap((pair) =>
      [...propertyChanges(position, pair).renamed].map(([before, after]) => {
        const isRequired = pair.after.required.includes(after);
        const isRejected = isFalse(propertyOf(pair.after, before));
        return {
          bump: "major",
          audience: isRequired || isRejected ? "writer" : "importer",
          before,
          after,
          property: before,
          probes: isRequired ? samplesWithout(position.analysis, pair.before, after) : [],
        };
      }),
    ),
  phrase: ({ before, after }) => `property ${code(String(before))} renamed to ${code(String(after))}`,
  breaks: () => ({
    writer: "Writers that use the old name break.",
    reader: "Readers that rely on the old name break.",
    importer: "Code that uses the old name stops compiling.",
  }),
});
