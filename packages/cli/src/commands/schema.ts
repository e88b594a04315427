import { bundles, type Mode, modes, type Schema, schemas, selfContained } from "../contract.ts";
import { modelNamed } from "../models.ts";
import { UsageError } from "../usage-error.ts";
import type { Command } from "./command.ts";

/** Prints JSON Schemas, for users of any other validator. */
export const schema: Command = {
  name: "schema",
  says: "print the JSON Schema of a model, or of all",
  words: "[Model]",
  options: {
    bundle: { says: "in one document with everything that it refers to; without a model, the whole contract" },
    mode: {
      value: "<mode>",
      values: modes,
      standard: "strict",
      says: "strict: what a writer must meet; tolerant: what a reader must accept",
    },
  },
  notes: [
    "Without a model and without --bundle it prints Session.",
    "",
    "  session-schema schema Session --bundle --mode tolerant > session.schema.json",
  ],
  run: async ({ words, options }, terminal) => {
    if (words.length > 1) throw new UsageError("schema takes one model; for all of them, say --bundle.");
    const mode = options["mode"] as Mode; // one of the values of the option, as readArguments saw to it
    await terminal.print(`${JSON.stringify(schemaOf(words[0], mode, options["bundle"] === true), null, 2)}\n`);
    return 0;
  },
};

function schemaOf(word: string | undefined, mode: Mode, bundled: boolean): Schema {
  if (word === undefined && bundled) return bundles[mode];
  const name = modelNamed(word ?? "Session");
  const found = schemas[mode].get(name);
  if (found === undefined) throw new Error(`the bundle has no ${name}`);
  return bundled ? selfContained(found, mode) : found;
}
