import { Ajv2020, type AnySchemaObject, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

/** Compiles a schema, with formats. `strict: false` allows our annotations, such as `x-unit`. */
export function compile(schema: AnySchemaObject, schemas: AnySchemaObject[], allErrors: boolean): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, allErrors });
  addFormats.default(ajv);
  ajv.addSchema(schemas);
  return ajv.compile(schema);
}
