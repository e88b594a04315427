import type { JsonObject } from "@tools/contract/json";
import { type GateOption, gateOptions } from "./gate-options.ts";

/** The key of an option in the configuration: `maxBytes` for `max-bytes`. */
export const gateKey = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The JSON Schema of the gate's options. Secrets aren't among them, because the file is committed. */
export const gateSchema: JsonObject = {
  description: "the options of the gate",
  type: "object",
  properties: Object.fromEntries(
    Object.entries<GateOption>(gateOptions)
      .filter(([, { isSecret }]) => isSecret !== true)
      .map(([name, option]) => [gateKey(name), { description: option.description, ...valueSchema(option) }]),
  ),
  additionalProperties: false,
};

function valueSchema({ value, values, isRepeatable }: GateOption): JsonObject {
  if (isRepeatable === true) return { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 };
  if (values !== undefined) return { enum: [...values] };
  return value === "<count>" || value === "<port>" ? { type: "integer" } : { type: "string", minLength: 1 };
}
