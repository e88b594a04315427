import { npmName } from "@tools/contract";
import type { LanguageName } from "@tools/contract/languages";

/** Notes above the table of a type, in Markdown; empty if there are none. */
export const noteOf = (language: LanguageName, typeName: string, isObject: boolean): string => notes[language](typeName, isObject);

const ofObjects =
  (note: string) =>
  (_: string, isObject: boolean): string =>
    isObject ? note : "";

const notes: Readonly<Record<LanguageName, (typeName: string, isObject: boolean) => string>> = {
  json: () => "",
  typescript: (name) =>
    `\`${name}\` of \`${npmName("types")}\` is the type for writers. Readers get \`Tolerant${name}\`, whose open enums also accept later values.`,
  go: ofObjects(
    "A field that isn't required is nil if absent: a pointer, a slice, a map or raw JSON. `Unknown` holds the properties that the contract doesn't define.",
  ),
  java: ofObjects("A field that isn't required is null if absent. `unknown()` holds the properties that the contract doesn't define."),
  python: ofObjects("A field that isn't required is `None` if absent. `unknown` holds the properties that the contract doesn't define."),
  rust: ofObjects(
    "A field that isn't required is `None` if absent. A field is boxed if the type would contain itself. `unknown` holds the properties that the contract doesn't define.",
  ),
};
