import type { Ajv } from "ajv";
import { Ajv2020, type Options } from "ajv/dist/2020.js";
import type { Contract } from "./contract.ts";
import { formatNames, isInFormat } from "./formats/index.ts";
import { at, isObject, type Json, type JsonObject } from "./json.ts";
import { constraintOf, isConstraintKeyword, keywordsOf } from "./keywords/index.ts";
import { embeddedBundle } from "./schema/embedded-bundle.ts";

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

/** The part of an issue that stock Ajv reports too. */
export interface StockIssue {
  readonly instancePath: string;
  readonly keyword: string;
}

/**
 * Returns what stock Ajv has to say about a payload of a model, in strict mode; nothing if it accepts the payload. Ajv reports every branch of
 * a union, so the issues are those of the contract that has conditions in place of unions, and the result is that of the models as written.
 */
export function stockReport(contract: Contract): (model: string, payload: unknown) => StockIssue[] {
  const options = { allErrors: true, ownProperties: true, strictNumbers: true, verbose: true };
  const [asWritten, withConditions] = [stockAjv(options), stockAjv(options)];
  const { $defs, "x-tags": tags } = embeddedBundle(contract);
  const schemas = Object.values(isObject($defs) ? $defs : {}).filter(isObject);
  for (const { root } of contract.models) asWritten.addSchema(root.schema);
  for (const schema of schemas) withConditions.addSchema(schema);
  const tagSchemas = new Set((Array.isArray(tags) ? tags : []).map((tag) => schemaWith(String(tag), schemas)));
  return (name, payload) => {
    const id = contract.models.find((model) => model.name === name)?.id ?? name;
    const [accepts, reports] = [asWritten.getSchema(id), withConditions.getSchema(id)];
    if (accepts === undefined || reports === undefined) throw new Error(`no model ${name}`);
    const accepted = accepts(payload);
    if (accepted !== reports(payload)) throw new Error(`the conditions of ${name} differ from its unions: ${JSON.stringify(payload)}`);
    return (reports.errors ?? [])
      .filter(({ keyword }) => keyword !== "if")
      .map(({ instancePath, keyword, parentSchema }) => ({
        instancePath,
        keyword: keyword === "enum" && tagSchemas.has(parentSchema) ? "oneOf" : keyword,
      }));
  };
}

/** The schema that contains the keyword at an address. */
function schemaWith(address: string, schemas: readonly JsonObject[]): unknown {
  const [id, pointer = ""] = address.split("#");
  return at(schemas.find(({ $id }) => $id === id) ?? {}, pointer.slice(0, pointer.lastIndexOf("/")));
}

/** Makes an Ajv check the formats of the contract, and returns it. */
export function addContractFormats<Any extends Ajv | Ajv2020>(ajv: Any): Any {
  for (const name of formatNames) ajv.addFormat(name, (text: string) => isInFormat(name, text) === true);
  return ajv;
}
