import { formatNamed } from "@tools/contract/formats";
import { default as addFormats } from "ajv-formats";
import { fullFormats } from "ajv-formats/dist/formats.js";

/** Makes an Ajv check the formats that a contract may not use. Documents of others do. */
export function addForeignFormats(ajv: Parameters<typeof addFormats.default>[0]): void {
  const names = (Object.keys(fullFormats) as addFormats.FormatName[]).filter((name) => formatNamed(name) === undefined); // its keys are its names
  addFormats.default(ajv, names);
}
