import { locationsBelow } from "../../schema/location.ts";
import type { Rule } from "./rule.ts";

/** Every object has `additionalProperties`. Those of a union have it in their own models. */
export const closedOrOpen: Rule = ({ model }) =>
  [...locationsBelow(model.root)]
    .filter(({ schema }) => [schema.type].flat().includes("object") || schema.properties !== undefined)
    .filter(({ schema }) => schema.additionalProperties === undefined && schema.oneOf === undefined)
    .map(({ pointer }) => ({
      pointer,
      found: "an object without additionalProperties",
      fix: 'add "additionalProperties": false (or true, if writers may add any property)',
    }));
