import { Ajv2020, type ErrorObject } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";
import type { Model, SchemaLocation } from "../contract.ts";
import type { Json } from "../json.ts";

/** A value, and the place whose schema it is to be read by. */
export interface Case {
  readonly location: SchemaLocation;
  readonly value: Json;
}

/** What stock Ajv objects to in each value; undefined where nothing. */
export type Judge = (cases: readonly Case[]) => (string | undefined)[];

const judges = new WeakMap<readonly Model[], Judge>();

/** Stock Ajv over the models: the second opinion that does not depend on our own vocabulary. */
export function judge(models: readonly Model[]): Judge {
  const known = judges.get(models);
  if (known !== undefined) return known;
  const ajv = new Ajv2020({ strict: false, ownProperties: true, logger: false, allErrors: true });
  addFormats.default(ajv);
  for (const model of models) ajv.addSchema(model.root.schema);
  const made: Judge = (cases) => {
    // One schema for all of them: compiling is what takes time.
    const validate = ajv.compile({ properties: Object.fromEntries(cases.map(({ location }, index) => [index, { $ref: uri(location) }])) });
    validate(Object.fromEntries(cases.map(({ value }, index) => [index, value])));
    return cases.map((_, index) => violation(validate.errors ?? [], `/${index}`));
  };
  judges.set(models, made);
  return made;
}

/** The first error in a value, in words. */
function violation(errors: readonly ErrorObject[], at: string): string | undefined {
  const error = errors.find(({ instancePath }) => instancePath === at || instancePath.startsWith(`${at}/`));
  return error && `it${error.instancePath.slice(at.length)} ${error.message}`;
}

/** The address of a location as a URI: a property may be called anything. */
const uri = ({ id, pointer }: SchemaLocation): string => `${id}#${pointer.split("/").map(encodeURIComponent).join("/")}`;
