import { equal } from "@tools/contract/json";
import { definedIn } from "../analysis/layers.ts";
import { inCommon, objectsIn } from "./properties.ts";
import { defineRule, type Rule } from "./rule.ts";

export const propertiesReordered: Rule = defineRule({
  id: "properties-reordered",
  what: "The properties of a model stand in another order.",
  why: "Only what a person reads is another: the order of keys means nothing in JSON.",
  instead: "Nothing: release it as it is.",
  mirror: { none: "an order that is changed back is changed" },
  fixture: {
    before: { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, additionalProperties: false },
    after: { type: "object", properties: { b: { type: "string" }, a: { type: "string" } }, additionalProperties: false },
    bump: "patch",
  },
  find: (position) =>
    objectsIn(position)
      .filter(({ before, after }) => !equal(...inCommon(definedIn(before), definedIn(after))))
      .map(() => ({ bump: "patch", audience: "person", message: `the properties of ${position.name} stand in another order` })),
});
