import type { Bump, Change } from "@tools/compat";

/** The text of a changeset that says what changed in the contract, for the users of all packages. */
export const changesetOf = (bump: Bump, changes: readonly Change[], packages: readonly string[]): string =>
  [
    "---",
    ...packages.map((name) => `${JSON.stringify(name)}: ${bump}`),
    "---",
    "",
    opening(bump),
    "",
    ...changes.map((change) => `- ${line(change)}`),
    "",
  ].join("\n");

const opening = (bump: Bump): string =>
  bump === "major"
    ? "The contract breaks with the last one: change writers and readers before you update."
    : bump === "minor"
      ? "The contract says more, and whoever met the last one meets it."
      : "The contract says the same in other words.";

const line = ({ model, message, bump, audience }: Change): string =>
  `${model}: ${message}${bump === "major" ? ` (breaks ${hurt[audience]})` : ""}.`;

const hurt: Readonly<Record<Change["audience"], string>> = {
  writer: "services that write it as before",
  reader: "services that read it as before",
  importer: "code that is compiled against it",
  person: "what people took it to mean",
};
