import type { ErrorObject } from "ajv/dist/2020.js";
import { stockAjv } from "../ajv.ts";
import type { Model, SchemaLocation } from "../contract.ts";
import type { Json, JsonObject } from "../json.ts";
import { isKeyword, keywordsOf } from "../keywords/index.ts";
import { withSubschemas } from "../schema/applicators.ts";

/** A value, and the location of the schema to validate it against. */
export interface Case {
  readonly location: SchemaLocation;
  readonly value: Json;
}

/** Returns the first error of each value; undefined for valid values. */
export type StockValidator = (cases: readonly Case[]) => (string | undefined)[];

const validators = new WeakMap<readonly Model[], StockValidator>();

/** Stock Ajv for the models, as a check that is independent of our own validation. */
export function stockValidator(models: readonly Model[]): StockValidator {
  const cached = validators.get(models);
  if (cached !== undefined) return cached;
  // The grammar has validated the schemas, and what is compiled runs once.
  const ajv = stockAjv({ ownProperties: true, logger: false, allErrors: true, validateSchema: false, code: { optimize: false } });
  for (const { root } of models) ajv.addSchema(withoutAnnotations(root.schema as JsonObject)); // it was parsed from JSON
  const validator: StockValidator = (cases) => {
    // All values are validated against one schema, because compiling takes most of the time.
    const validate = ajv.compile({ properties: Object.fromEntries(cases.map(({ location }, index) => [index, { $ref: uri(location) }])) });
    validate(Object.fromEntries(cases.map(({ value }, index) => [index, value])));
    return cases.map((_, index) => firstError(validate.errors ?? [], `/${index}`));
  };
  validators.set(models, validator);
  return validator;
}

/** Ajv looks for `$id` and `$anchor` in the arguments of keywords that it doesn't know. */
const withoutAnnotations = (schema: JsonObject): JsonObject =>
  withSubschemas(
    Object.fromEntries(
      Object.entries(schema).filter(([keyword]) => isKeyword(keyword) && (!annotations.has(keyword) || read.has(keyword))),
    ),
    withoutAnnotations,
  );

const annotations: ReadonlySet<string> = new Set(keywordsOf("annotation", "modifier"));

/** The annotations by which references are resolved. */
const read: ReadonlySet<string> = new Set(["$schema", "$id", "$defs"]);

/** The first error in a value, as text. */
function firstError(errors: readonly ErrorObject[], at: string): string | undefined {
  const error = errors.find(({ instancePath }) => instancePath === at || instancePath.startsWith(`${at}/`));
  return error && `it${error.instancePath.slice(at.length)} ${error.message}`;
}

/** The address of a location as a URI. Property names may need encoding. */
const uri = ({ id, pointer }: SchemaLocation): string => `${id}#${pointer.split("/").map(encodeURIComponent).join("/")}`;
