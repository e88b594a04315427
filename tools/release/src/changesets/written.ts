import { type Bump, type Change, describeChange } from "@tools/compat";

/** The text of a changeset with the changes of the contract, for users of all packages. */
export const changesetOf = (bump: Bump, changes: readonly Change[], packages: readonly string[]): string =>
  [
    "---",
    ...packages.map((name) => `${JSON.stringify(name)}: ${bump}`),
    "---",
    "",
    opening(bump),
    "",
    ...changes.map((change) => `- ${describeChange(change)}`),
    "",
  ].join("\n");

const opening = (bump: Bump): string =>
  bump === "major"
    ? "This release breaks compatibility. Change writers and readers before you update."
    : bump === "minor"
      ? "This release extends the contract. Everything that was valid stays valid."
      : "This release rewords the contract. Validators and types stay the same.";
