import { keywordAt, locationsBelow } from "../../schema/location.ts";
import { annotation } from "../../schema/resolver.ts";
import type { Rule } from "./rule.ts";

/** Every model, definition and property has a description. A `$ref` without one uses that of its target. */
export const described: Rule = ({ model, resolver }) => {
  const definitions = new Set(model.definitions.map(({ at }) => at.pointer));
  return [...locationsBelow(model.root)]
    .filter(({ pointer }) => definitions.has(pointer) || keywordAt(pointer) === "properties")
    .filter((location) => annotation(resolver, location, "description") === undefined && location.schema.$ref === undefined)
    .map(({ pointer }) => ({
      pointer,
      found: "no description",
      fix: 'add a "description": one sentence for readers who have never seen it',
    }));
};
