import { Ajv2020, type Options } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";
import type { Json } from "./json.ts";
import { constraintOf, isConstraintKeyword, keywordsOf } from "./keywords/index.ts";

/**
 * Stock Ajv with ajv-formats: a validator that is independent of ours, except where stock Ajv is known to be wrong. By default, it isn't
 * strict about schemas.
 */
export function stockAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, ...options });
  addFormats.default(ajv);
  for (const keyword of keywordsOf("constraint").filter(isConstraintKeyword)) {
    const { ajvIsWrong, meets, phrase, types } = constraintOf(keyword);
    if (ajvIsWrong !== true) continue;
    ajv.removeKeyword(keyword);
    ajv.addKeyword({
      keyword,
      type: [...types],
      validate: (argument: unknown, value: Json) => meets(argument, value),
      error: { message: ({ schema }) => `must be ${phrase(schema)}` },
    });
  }
  return ajv;
}
