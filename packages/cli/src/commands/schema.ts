import { modes } from "../mode.ts";
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
  run: async (args, terminal) => (await import("../on-demand.ts")).runSchema(args, terminal),
};
