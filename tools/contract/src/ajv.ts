import { Ajv2020, type Options } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";

/** Stock Ajv with ajv-formats: a validator that is independent of ours. It is not strict about schemas by default. */
export function stockAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, ...options });
  addFormats.default(ajv);
  return ajv;
}
