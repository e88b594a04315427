import { has, type JsonObject } from "../json.ts";
import { argument } from "./common/argument.ts";
import type { AssertionDefinition } from "./common/definition.ts";

export interface RequiredDefinition extends AssertionDefinition<readonly string[], { readonly property: string }> {
  /** The required properties that an object lacks. */
  missing(names: readonly string[], value: JsonObject): string[];
}

export const required: RequiredDefinition = {
  kind: "structure",
  about: "The properties that a payload must have. Each is defined under properties.",
  argument: argument(
    "an array of property names without repeats",
    { type: "array", items: { type: "string" }, uniqueItems: true },
    (value) => Array.isArray(value) && value.every((name) => typeof name === "string") && new Set(value).size === value.length,
  ),
  page: {
    mark: "a property is missing in this object",
    means: "The object must have this property.",
    strict: "Rejects an object without it.",
    tolerant: "Rejects it too: the tolerant type promises the property.",
    fix: "Send the property. The position is that of the object without it.",
  },
  phrase: (names, code = JSON.stringify) => `an object with ${names.map((name) => code(name)).join(", ")}`,
  tolerated: () => false,
  params: (_, property) => ({ property }),
  missing: (names, value) => names.filter((name) => !has(value, name)),
};
