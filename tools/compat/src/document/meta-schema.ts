import { addContractFormats } from "@tools/contract/ajv";
import { dialect } from "@tools/contract/schema";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import { addForeignFormats } from "./foreign-formats.ts";
import type { Schema } from "./keywords.ts";

/** The problem that the meta-schema finds in a schema, as a sentence; undefined if there is none. */
export function metaSchemaProblem(schema: Schema): string | undefined {
  if (isValid(schema)) return undefined;
  const [error] = isValid.errors ?? [];
  return `${error?.instancePath || "the root"} isn't valid JSON Schema: it ${error?.message ?? "is malformed"}`;
}

/** The meta-schema takes longer to compile than most documents take to compare: it is compiled once. */
const isValid = compileMetaSchema();

function compileMetaSchema(): ValidateFunction {
  const ajv = addContractFormats(new Ajv2020({ strict: false, logger: false }));
  addForeignFormats(ajv);
  const validate = ajv.getSchema(dialect);
  if (validate === undefined) throw new Error(`Ajv doesn't support ${dialect}.`);
  return validate;
}
