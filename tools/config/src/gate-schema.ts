import type { JsonObject } from "@tools/contract/json";
import { type GateOption, gateOptions } from "./gate-options.ts";
import { optionsSchema } from "./options-schema.ts";

/** The JSON Schema of the gate's options. Secrets aren't among them, because the file is committed. */
export const gateSchema: JsonObject = optionsSchema(
  "the options of the gate",
  Object.fromEntries(Object.entries<GateOption>(gateOptions).filter(([, { isSecret }]) => isSecret !== true)),
);
