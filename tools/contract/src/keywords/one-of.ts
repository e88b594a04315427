import { anyOf } from "./common/any-of.ts";
import { argument } from "./common/argument.ts";
import type { AssertionDefinition } from "./common/definition.ts";

export interface OneOfDefinition extends AssertionDefinition<never, { readonly values: readonly string[] }> {
  readonly holds: "list";
  /** Its requirement of the tag, given the tags of its branches. */
  expected(tags: readonly string[]): string;
}

/** Only tagged unions: a property with a const of its own in each branch tells which branch a value belongs to. */
export const oneOf: OneOfDefinition = {
  kind: "structure",
  holds: "list",
  about: 'The models that the value may be, each as {"$ref": "…"}. They all require one property, with a const of its own in each.',
  argument: argument(
    "an array with at least one reference to a model",
    {
      type: "array",
      minItems: 1,
      items: { type: "object", required: ["$ref"], properties: { $ref: { type: "string" } }, additionalProperties: false },
    },
    (value) => Array.isArray(value) && value.length > 0,
  ),
  page: {
    mark: "not a tag of this union",
    means: "The value is one of several models. A property that they all require, the tag, tells which one it is.",
    strict: "Rejects every other tag, whether the union is open or closed. Validates the rest of the value against the model of the tag.",
    tolerant:
      "Keeps and reports a value whose tag is unknown if the union is open (x-open-enum: true), because later versions may add models. Rejects it if the union is closed.",
    fix: "Send one of the listed tags; they are case-sensitive. In a reader, handle the known tags, and have a default branch for others.",
  },
  phrase: () => "a known tag",
  expected: (tags) => (tags.length === 1 ? JSON.stringify(tags[0]) : `one of ${anyOf(tags.map((tag) => JSON.stringify(tag)))}`),
  tolerated: (schema) => schema["x-open-enum"] === true,
  params: () => ({ values: [] }),
};
