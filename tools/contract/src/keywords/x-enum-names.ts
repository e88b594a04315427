import { isObject } from "../json.ts";
import { argument } from "./common/argument.ts";
import type { KeywordDefinition } from "./common/definition.ts";
import { nameInCode, xName } from "./x-name.ts";

export const xEnumNames: KeywordDefinition<Readonly<Record<string, string>>> = {
  kind: "annotation",
  about: "The names of enum values in generated code, by value, where they can't be told apart: +1 and -1. The values stay.",
  argument: argument(
    'an object from enum value to a name of ASCII letters, digits and _ that begins with a letter, such as { "+1": "thumbsUp" }',
    { type: "object", additionalProperties: { type: "string", pattern: `^${nameInCode}$` } },
    (value) => isObject(value) && Object.values(value).every((name) => xName.argument.accepts(name)),
  ),
};
