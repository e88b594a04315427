import { UsageError } from "@tools/command-line";
import { printableJson } from "@tools/json-text";
import type { Command } from "../commands/command.ts";
import { bundles, type Schema, schemas, selfContained } from "../contract.ts";
import type { Mode } from "../mode.ts";
import { modelNamed } from "../models.ts";

/** Prints the schema of a model, or the whole contract. */
export const runSchema: Command["run"] = async ({ positionals, options }, { print }) => {
  if (positionals.length > 1) throw new UsageError("schema accepts one model at most. For all models, pass --bundle.");
  const mode = options["mode"] as Mode; // readArguments has checked it against the values of the option
  await print(`${printableJson(schemaOf(positionals[0], mode, options["bundle"] === true), 2)}\n`);
  return 0;
};

function schemaOf(model: string | undefined, mode: Mode, bundled: boolean): Schema {
  if (model === undefined && bundled) return bundles[mode];
  const name = modelNamed(model ?? "Session");
  const found = schemas[mode].get(name);
  if (found === undefined) throw new Error(`The bundle has no ${name}.`);
  return bundled ? selfContained(found, mode) : found;
}
