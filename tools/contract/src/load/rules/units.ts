import { locationsBelow } from "../../schema/location.ts";
import { annotation } from "../../schema/resolver.ts";
import type { Rule } from "./rule.ts";

/** Every number has a unit. */
export const units: Rule = ({ model, resolver }) =>
  [...locationsBelow(model.root)]
    .filter(({ schema }) => [schema.type].flat().some((type) => type === "number" || type === "integer"))
    .filter((location) => annotation(resolver, location, "x-unit") === undefined)
    .map(({ pointer }) => ({
      pointer,
      found: "a number without a unit",
      fix: 'add "x-unit", such as "seconds" or "bytes"; "none" if it has no unit',
    }));
