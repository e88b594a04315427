import { isObject } from "../json.ts";
import { argument } from "./common/argument.ts";
import type { KeywordDefinition } from "./common/definition.ts";

/** The keywords that contain other schemas or refer to them. They reject nothing themselves. */

const schema = { $ref: "#/definitions/schema" };
const anObjectOfSchemas = "an object whose values are schemas";

export const $ref: KeywordDefinition<string> = {
  kind: "conjunction",
  about: "A reference to another model by its file name, or to a place in this file.",
  argument: argument(
    'a URI reference, such as "session.schema.json" or "#/$defs/x"',
    {
      type: "string",
      pattern: "^([a-z][a-z0-9-]*\\.schema\\.json|\\./.+|https://.+)?(#.*)?$",
      examples: ["session.schema.json", "#/$defs/"],
    },
    (value) => typeof value === "string" && uriReference.test(value),
  ),
};

/** A URI reference of RFC 3986, in printable ASCII. `%` starts an escape. */
const uriReference = /^(?:[\w!#$&'()*+,./:;=?@[\]~-]|%[\da-f]{2})*$/i;

export const allOf: KeywordDefinition<never> & { readonly holds: "list" } = {
  kind: "conjunction",
  holds: "list",
  about: "Schemas that the value must all meet.",
  argument: argument(
    "an array with at least one schema",
    { type: "array", minItems: 1, items: schema },
    (value) => Array.isArray(value) && value.length > 0,
  ),
};

export const $defs: KeywordDefinition<never> & { readonly holds: "map" } = {
  kind: "annotation",
  holds: "map",
  about: "Named parts of this model.",
  argument: argument(anObjectOfSchemas, { type: "object", additionalProperties: schema }, isObject),
};

export const properties: KeywordDefinition<never> & { readonly holds: "map" } = {
  kind: "structure",
  holds: "map",
  about: "The properties of an object, each with its schema.",
  argument: argument(
    anObjectOfSchemas,
    { type: "object", propertyNames: { not: { const: "__proto__" } }, additionalProperties: schema },
    isObject,
  ),
};

export const items: KeywordDefinition<never> & { readonly holds: "schema" } = {
  kind: "structure",
  holds: "schema",
  about: "The schema of each item of an array.",
  argument: argument("a schema (an object)", schema, isObject),
};
