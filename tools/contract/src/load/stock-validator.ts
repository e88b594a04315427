import type { Ajv2020 } from "ajv/dist/2020.js";
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
export type StockValidator = (cases: readonly Case[]) => Promise<(string | undefined)[]>;

const validators = new WeakMap<readonly Model[], StockValidator>();

/**
 * Stock Ajv for the models, as a check that is independent of our own validation. Compiling takes most of the time, so the cases of calls that
 * are made without waiting in between are compiled together.
 */
export function stockValidator(models: readonly Model[]): StockValidator {
  const cached = validators.get(models);
  if (cached !== undefined) return cached;
  // The grammar has validated the schemas, and what is compiled runs once.
  const ajv = stockAjv({ ownProperties: true, logger: false, allErrors: true, validateSchema: false, code: { optimize: false } });
  for (const { root } of models) ajv.addSchema(withoutAnnotations(root.schema as JsonObject)); // it was parsed from JSON
  let next: { readonly cases: Case[]; readonly errors: Promise<(string | undefined)[]> } | undefined;
  const begin = (): NonNullable<typeof next> => {
    const cases: Case[] = [];
    const errors = Promise.resolve().then(() => {
      next = undefined;
      return errorsOf(cases, ajv);
    });
    return { cases, errors };
  };
  const validator: StockValidator = async (cases) => {
    next ??= begin();
    const { cases: all, errors } = next;
    const from = all.length;
    all.push(...cases);
    return (await errors).slice(from, from + cases.length);
  };
  validators.set(models, validator);
  return validator;
}

function errorsOf(cases: readonly Case[], ajv: Ajv2020): (string | undefined)[] {
  const validate = ajv.compile({ properties: Object.fromEntries(cases.map(({ location }, index) => [index, { $ref: uri(location) }])) });
  validate(Object.fromEntries(cases.map(({ value }, index) => [index, value])));
  const first = new Map<string, string>();
  for (const { instancePath, message } of validate.errors ?? []) {
    const [, index = "", path = ""] = /^\/(\d+)(.*)$/s.exec(instancePath) ?? [];
    if (!first.has(index)) first.set(index, `it${path} ${message}`);
  }
  return cases.map((_, index) => first.get(String(index)));
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

/** The address of a location as a URI. Property names may need encoding. */
const uri = ({ id, pointer }: SchemaLocation): string => `${id}#${pointer.split("/").map(encodeURIComponent).join("/")}`;
