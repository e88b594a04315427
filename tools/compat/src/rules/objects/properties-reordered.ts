import { definedProperties } from "../../analysis/cases/properties.ts";
import { defineRule, type Rule } from "../rule.ts";
import { safeToRelease } from "../shared/advice.ts";
import { isSameOrder } from "../shared/lists.ts";
import { objectPairs } from "../shared/objects.ts";

export const propertiesReordered: Rule = defineRule({
  id: "properties-reordered",
  what: "The properties of a model are in another order.",
  why: "Only documentation changes: the order of keys means nothing in JSON.",
  instead: safeToRelease,
  mirror: { none: "the same rule finds it" },
  fixture: {
    before: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, additionalProperties: false },
    after: { type: "object", properties: { b: { type: "string" }, a: { type: "string" } }, additionalProperties: false },
    bump: "patch",
  },
  find: (position) =>
    objectPairs(position)
      .filter(({ before, after }) => !isSameOrder(definedProperties(before), definedProperties(after)))
      .map(() => ({ bump: "patch", audience: "person" })),
  phrase: () => "properties reordered",
});
