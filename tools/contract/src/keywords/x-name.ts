import { argument } from "./common/argument.ts";
import type { KeywordDefinition } from "./common/definition.ts";

/** A name in code, of words that each language writes in its own way. */
export const nameInCode = "[A-Za-z][A-Za-z0-9_]*";

export const xName: KeywordDefinition<string> = {
  kind: "annotation",
  about: "The name of a property in generated code, where its name in JSON can't be told apart from another. Its name in JSON stays.",
  argument: argument(
    'a name of ASCII letters, digits and _ that begins with a letter, such as "storeId"',
    { type: "string", pattern: `^${nameInCode}$` },
    (value) => typeof value === "string" && new RegExp(`^${nameInCode}$`).test(value),
  ),
};
