import { npmName } from "@tools/contract";
import type { LanguageName } from "@tools/contract/languages";

/** What readers of the table of a type should know, in Markdown; empty where there is nothing to know. */
export const noteOf = (language: LanguageName, typeName: string, isObject: boolean): string => notes[language](typeName, isObject);

const ofObjects =
  (note: string) =>
  (_: string, isObject: boolean): string =>
    isObject ? note : "";

const notes: Readonly<Record<LanguageName, (typeName: string, isObject: boolean) => string>> = {
  json: () => "",
  typescript: (name) =>
    `\`${name}\` of \`${npmName("types")}\` is what a writer makes. A reader gets \`Tolerant${name}\`, in which open enums take later values too.`,
  go: ofObjects(
    "What is not required is nil where it is absent: a pointer, a slice, a map or raw JSON. `Unknown` holds what the contract does not know.",
  ),
  java: ofObjects("What is not required is null where it is absent. `unknown()` holds what the contract does not know."),
  python: ofObjects("What is not required is `None` where it is absent. `unknown` holds what the contract does not know."),
  rust: ofObjects(
    "What is not required is `None` where it is absent, and boxed where a type would contain itself. `unknown` holds what the contract does not know.",
  ),
};
