import { type Schema as DereferencedSchema, dereference, format, validate } from "@cfworker/json-schema";
import { formatNames, isInFormat } from "@tools/contract/formats";
import { at, type Json } from "@tools/contract/json";
import type { Schema } from "../document/keywords.ts";

/**
 * Whether the schema at a pointer accepts a payload, by a validator that shares nothing with Ajv but the formats of the contract; undefined where
 * it fails. It confirms what Ajv says, which is wrong on some schemas.
 */
export function secondValidatorOf(schema: Schema): (pointer: string, payload: Json) => boolean | undefined {
  const document = structuredClone(schema); // the validator marks each schema with where its reference leads
  const lookup = dereference(document as DereferencedSchema); // the library's type of a schema is looser
  return (pointer, payload) => {
    const part = at(document, pointer) as DereferencedSchema; // a pointer to a schema of the document
    try {
      return validate(payload, part, "2020-12", lookup).valid;
    } catch {
      return undefined;
    }
  };
}

for (const name of formatNames) format[name] = (text) => isInFormat(name, text) === true;
