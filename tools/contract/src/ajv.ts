import type { Ajv } from "ajv";
import { Ajv2020, type Options } from "ajv/dist/2020.js";
import { formatNames, isInFormat } from "./formats/index.ts";
import type { Json } from "./json.ts";
import { constraintOf, isConstraintKeyword, keywordsOf } from "./keywords/index.ts";

/**
 * Stock Ajv with the formats of the contract: a validator that is independent of ours, except for formats and where stock Ajv is known to be
 * wrong. It is not strict about schemas by default.
 */
export function stockAjv(options: Options = {}): Ajv2020 {
  const ajv = new Ajv2020({ strict: false, ...options });
  addContractFormats(ajv);
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

/** Makes an Ajv check the formats of the contract, and returns it. */
export function addContractFormats<Any extends Ajv | Ajv2020>(ajv: Any): Any {
  for (const name of formatNames) ajv.addFormat(name, (text: string) => isInFormat(name, text) === true);
  return ajv;
}
