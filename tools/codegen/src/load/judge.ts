import { Ajv2020 } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";
import type { Model, Site } from "../contract/contract.ts";
import type { Json } from "../contract/json.ts";

/** What stock Ajv objects to in a value, read by the schema at a site; undefined if nothing. */
export type Judge = (site: Site, value: Json) => string | undefined;

const judges = new WeakMap<readonly Model[], Judge>();

/** Stock Ajv over the models: the second opinion that does not depend on our own vocabulary. */
export function judge(models: readonly Model[]): Judge {
  const known = judges.get(models);
  if (known !== undefined) return known;
  const ajv = new Ajv2020({ strict: false, ownProperties: true, logger: false });
  addFormats.default(ajv);
  for (const model of models) ajv.addSchema(model.root.schema);
  const made: Judge = (site, value) => {
    const validate = ajv.compile({ $ref: uri(site) });
    return validate(value) ? undefined : ajv.errorsText(validate.errors, { dataVar: "it" });
  };
  judges.set(models, made);
  return made;
}

/** The address of a site as a URI: a property may be called anything. */
const uri = ({ id, pointer }: Site): string => `${id}#${pointer.split("/").map(encodeURIComponent).join("/")}`;
