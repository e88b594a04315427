import { Ajv2020 } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";
import { address, type Model, type Site } from "../contract/contract.ts";
import type { Json } from "../contract/json.ts";

const judges = new WeakMap<readonly Model[], Judge>();

/** What stock Ajv objects to in a value, read by the schema at a site; undefined if nothing. */
export type Judge = (site: Site, value: Json) => string | undefined;

/** Stock Ajv over the models: the second opinion that does not depend on our own vocabulary. */
export function judge(models: readonly Model[]): Judge {
  const known = judges.get(models);
  if (known !== undefined) return known;
  const ajv = new Ajv2020({ strict: false, ownProperties: true });
  addFormats.default(ajv);
  for (const model of models) ajv.addSchema(model.root.schema);
  const made: Judge = (site, value) => {
    const validate = ajv.getSchema(address(site)) ?? ajv.compile({ $ref: address(site) });
    return validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: "it" });
  };
  judges.set(models, made);
  return made;
}
