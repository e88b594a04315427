import type { Option, Options } from "@tools/command-line";
import type { JsonObject } from "@tools/contract/json";

/** The key of an option in the configuration: `maxBytes` for `max-bytes`. */
export const keyOf = (name: string): string => name.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase());

/** The JSON Schema of options by their keys. */
export function optionsSchema(description: string, options: Options): JsonObject {
  return {
    description,
    type: "object",
    properties: Object.fromEntries(
      Object.entries(options).map(([name, option]) => [keyOf(name), { description: option.description, ...valueSchema(option) }]),
    ),
    additionalProperties: false,
  };
}

function valueSchema({ value, values, isRepeatable }: Option): JsonObject {
  if (isRepeatable === true) return { type: "array", items: { type: "string", minLength: 1 }, minItems: 1 };
  if (values !== undefined) return { enum: [...values] };
  if (value === undefined) return { type: "boolean" };
  return value === "<count>" || value === "<port>" ? { type: "integer" } : { type: "string", minLength: 1 };
}
