import { formatNamed } from "@tools/contract/formats";
import { has } from "@tools/contract/json";
import { default as addFormats } from "ajv-formats";
import { fullFormats } from "ajv-formats/dist/formats.js";

/** Makes an Ajv check the formats that a contract may not use. Documents of others do. */
export function addForeignFormats(ajv: Parameters<typeof addFormats.default>[0]): void {
  const names = (Object.keys(fullFormats) as addFormats.FormatName[]).filter((name) => formatNamed(name) === undefined); // its keys are its names
  addFormats.default(ajv, names);
}

/** Whether a string is in a format that Ajv knows; undefined if it doesn't know the format. */
export function isInForeignFormat(name: string, text: string): boolean | undefined {
  const format = has(fullFormats, name) ? fullFormats[name as addFormats.FormatName] : undefined; // one of its own keys
  if (format === undefined) return undefined;
  const validate = typeof format === "object" && "validate" in format ? format.validate : format;
  if (validate instanceof RegExp) return validate.test(text);
  return typeof validate !== "function" || (validate as (text: string) => unknown)(text) === true; // those of numbers aren't asked about strings
}
