import { has, isObject, type JsonObject } from "../json.ts";
import { argument } from "./common/argument.ts";
import type { AssertionDefinition } from "./common/definition.ts";

export interface AdditionalPropertiesDefinition extends AssertionDefinition<boolean, { readonly property: string }> {
  readonly holds: "schema";
  /** The properties of an object that its schema doesn't define. */
  unknown(properties: object, value: JsonObject): string[];
}

export const additionalProperties: AdditionalPropertiesDefinition = {
  kind: "structure",
  holds: "schema",
  about:
    "Whether writers may add properties (false in our own models), or the schema of added properties. Readers keep unknown properties in any case.",
  argument: argument(
    "true, false or a schema",
    { anyOf: [{ type: "boolean" }, { $ref: "#/definitions/schema" }] },
    (value) => typeof value === "boolean" || isObject(value),
  ),
  page: {
    mark: "not a property of this model",
    means: "The object is closed: it may have only the properties that its schema defines.",
    strict: "Rejects a property that the schema doesn't define. Most are misspelled, or come from a later version of the contract.",
    tolerant: "Keeps the property, reports it, and returns it from unknownProperties(value).",
    fix: "Correct the name, or remove the property. To allow it, add it to the schema: a new optional property is a minor version.",
  },
  phrase: () => "a known property",
  tolerated: () => true,
  params: (_, property) => ({ property }),
  unknown: (properties, value) => Object.keys(value).filter((name) => !has(properties, name)),
};
