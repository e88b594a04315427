import { UsageError } from "@tools/command-line";
import { bundles, type Mode, modes, type Schema, schemas, selfContained } from "../contract.ts";
import { modelNamed } from "../models.ts";
import type { Command } from "./command.ts";

/** Prints JSON Schemas, for use with other validators. */
export const schema: Command = {
  name: "schema",
  summary: "print the JSON Schema of a model, or of all models",
  positionals: "[Model]",
  options: {
    bundle: { description: "one document with every schema that it refers to; without a model, the whole contract" },
    mode: {
      value: "<mode>",
      values: modes,
      default: "strict",
      description: "strict: what a writer must meet; tolerant: what a reader must accept",
    },
  },
  notes: [
    "Without a model and without --bundle, it prints Session.",
    "",
    "  session-schema schema Session --bundle --mode tolerant > session.schema.json",
  ],
  run: async ({ positionals, options }, terminal) => {
    if (positionals.length > 1) throw new UsageError("schema accepts one model at most. For all models, pass --bundle.");
    const mode = options["mode"] as Mode; // readArguments has checked it against the values of the option
    await terminal.print(`${JSON.stringify(schemaOf(positionals[0], mode, options["bundle"] === true), null, 2)}\n`);
    return 0;
  },
};

function schemaOf(model: string | undefined, mode: Mode, bundled: boolean): Schema {
  if (model === undefined && bundled) return bundles[mode];
  const name = modelNamed(model ?? "Session");
  const found = schemas[mode].get(name);
  if (found === undefined) throw new Error(`The bundle has no ${name}.`);
  return bundled ? selfContained(found, mode) : found;
}
