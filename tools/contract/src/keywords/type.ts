import { type Json, type JsonType, jsonTypes, typesOf } from "../json.ts";
import { anyOf } from "./common/any-of.ts";
import { argument } from "./common/argument.ts";
import type { AssertionDefinition } from "./common/definition.ts";

type Types = JsonType | readonly JsonType[];

/** The keyword of types. A value must meet the types of each location that declares some. */
export interface TypeDefinition extends AssertionDefinition<Types, { readonly types: readonly JsonType[] }> {
  meets(types: Types, value: Json): boolean;
}

export const type: TypeDefinition = {
  kind: "structure",
  about: "The JSON type of the value, or a list of allowed types.",
  argument: argument(
    `one of ${jsonTypes.join(", ")}, or an array of them without repeats`,
    { anyOf: [{ enum: [...jsonTypes] }, { type: "array", items: { enum: [...jsonTypes] }, minItems: 1, uniqueItems: true }] },
    (value) => isType(value) || (Array.isArray(value) && value.length > 0 && new Set(value).size === value.length && value.every(isType)),
  ),
  page: {
    mark: "not of this type",
    means: "The value must have one of the JSON types in the schema. An integer is a number without a fraction, so 1280.0 is one.",
    strict: "Rejects every other type. null is a type of its own.",
    tolerant: "Rejects it too, with one exception: null on an optional property reads as if the property were absent.",
    fix: 'Send the value in its own type: 12, not "12"; true, not "yes". Omit an optional property instead of sending null.',
  },
  phrase: (types) => anyOf([types].flat().map((name) => phrases[name])),
  tolerated: () => false,
  params: (types) => ({ types: [types].flat() }),
  meets: (types, value) => typesOf(value).some((name) => [types].flat().includes(name)),
};

const isType = (value: unknown): boolean => jsonTypes.some((name) => name === value);

const phrases: Readonly<Record<JsonType, string>> = {
  null: "null",
  boolean: "true or false",
  integer: "an integer",
  number: "a number",
  string: "a string",
  array: "an array",
  object: "an object",
};
