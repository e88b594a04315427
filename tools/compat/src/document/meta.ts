import { dialect } from "@tools/contract/schema";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";
import { DocumentError } from "./document-error.ts";

let meta: ValidateFunction | undefined;

/** @throws DocumentError where a keyword has a value that JSON Schema does not give it. */
export function checkMeta(schema: unknown): void {
  if (meta === undefined) {
    const ajv = new Ajv2020({ strict: false, logger: false });
    addFormats.default(ajv);
    meta = ajv.getSchema(dialect);
  }
  if (meta === undefined || meta(schema)) return;
  const [error] = meta.errors ?? [];
  throw new DocumentError(`${error?.instancePath || "its root"} is no JSON Schema: it ${error?.message ?? "is malformed"}`);
}
