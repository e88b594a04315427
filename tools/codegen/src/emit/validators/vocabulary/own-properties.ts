import { has } from "@tools/contract/json";
import { _, type Code, type KeywordCxt, type Name, type SchemaObjCxt } from "ajv";
import { ownName } from "../ajv-output.ts";
import { namesOf } from "./names.ts";

/** What compiled code has read of an object. */
export interface Own {
  /** The names of the schema's properties, as a constant of the module. */
  readonly names: Name;
  readonly values: Code;
  readonly others: Code;
}

/** The properties of the object that a keyword checks. The first keyword of a schema that needs them reads them for all. */
export function ownProperties({ gen, data, it, parentSchema }: KeywordCxt): Own {
  const names = namesOf(gen, propertyNames(parentSchema));
  const own = read.get(it) ?? gen.const(ownName, _`ownProperties(${data}, ${names})`);
  read.set(it, own);
  return { names, values: _`${own}.values`, others: _`${own}.others` };
}

const read = new WeakMap<SchemaObjCxt, Name>();

export const propertyNames = (schema: KeywordCxt["parentSchema"]): string[] =>
  has(schema, "properties") ? Object.keys(schema["properties"]) : [];
