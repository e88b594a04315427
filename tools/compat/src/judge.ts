import { baseUrl } from "@tools/contract";
import { escapePointer, isObject, type Json, type JsonObject } from "@tools/contract/json";
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";
import type { Schema } from "./document/keywords.ts";

/** What a validator finds wrong with a payload. */
export interface Violation {
  /** Where: a property that is missing or not known is named, too. */
  readonly path: string;
  readonly message: string;
}

/** A validator: everything that it objects to in a payload. */
export type Judge = (payload: Json) => readonly Violation[];

/** The validators of a document, by the pointer of the schema that judges. */
export function judgesOf(schema: Schema): (pointer: string) => Judge {
  const ajv = new Ajv2020({ strict: false, ownProperties: true, logger: false, validateSchema: false, allErrors: true });
  addFormats.default(ajv);
  const id = isObject(schema) && typeof schema["$id"] === "string" ? schema["$id"] : standardId;
  ajv.addSchema(isObject(schema) ? { ...schema, $id: id } : schema, id);
  const compiled = new Map<string, ValidateFunction>();
  return (pointer) => (payload) => {
    const known = compiled.get(pointer);
    const validate = known ?? ajv.compile({ $ref: `${id}#${pointer.split("/").map(encodeURIComponent).join("/")}` });
    compiled.set(pointer, validate);
    return validate(payload) ? [] : (validate.errors ?? []).map(violation);
  };
}

const standardId = `${baseUrl}document.json`;

function violation({ instancePath, message = "is refused", params }: ErrorObject): Violation {
  const facts: unknown = params;
  const told = isObject(facts) ? facts : {};
  const property = told["missingProperty"] ?? told["additionalProperty"] ?? told["unevaluatedProperty"];
  const path = typeof property === "string" ? `${instancePath}/${escapePointer(property)}` : instancePath;
  return { path, message: `${instancePath === "" ? "it" : instancePath} ${message}${detail(told)}` };
}

/** What Ajv leaves out of its sentence. */
function detail(told: JsonObject): string {
  const named = told["additionalProperty"] ?? told["unevaluatedProperty"] ?? told["allowedValue"];
  if (named !== undefined) return `: ${JSON.stringify(named)}`;
  const values = told["allowedValues"];
  return Array.isArray(values) ? `: ${values.map((each) => JSON.stringify(each)).join(", ")}` : "";
}
