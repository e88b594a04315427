import { registerSchema, setShouldValidateFormat, unregisterSchema, validate } from "@hyperjump/json-schema/draft-2020-12";
import { addFormat, setFormatHandler } from "@hyperjump/json-schema/experimental";
import { formatNames, isInFormat } from "@tools/contract/formats";
import { type Json, type JsonObject, pointerSteps } from "@tools/contract/json";
import { dialect } from "@tools/contract/schema";
import type { Schema } from "../../document/keywords.ts";

/**
 * Whether the schema at a pointer accepts a payload, by a validator that shares nothing with the two of the comparison but the formats of the
 * contract; undefined where it fails. Only compiling is asynchronous.
 */
export async function thirdValidatorOf(schema: Schema, pointer: string): Promise<(payload: Json) => boolean | undefined> {
  const uri = `https://example.com/${count++}`;
  const { $id: _, ...document } = typeof schema === "boolean" ? { allOf: [schema] } : schema;
  try {
    registerSchema(structuredClone(document) as JsonObject, uri, dialect);
    const fragment = pointerSteps(pointer).length === 0 ? "" : `#${pointer.split("/").map(encodeURIComponent).join("/")}`;
    const accepts = await validate(uri + fragment);
    return (payload) => attempt(() => accepts(payload).valid);
  } catch {
    return () => undefined;
  } finally {
    attempt(() => unregisterSchema(uri));
  }
}

let count = 0;

/** It throws on payloads that it can't read. */
function attempt<Result>(run: () => Result): Result | undefined {
  try {
    return run();
  } catch {
    return undefined;
  }
}

setShouldValidateFormat(true);
for (const name of formatNames) {
  const id = `urn:format:${name}`;
  addFormat({ id, handler: (value) => typeof value !== "string" || isInFormat(name, value) === true });
  setFormatHandler("https://json-schema.org/keyword/draft-2020-12/format", name, id);
}
