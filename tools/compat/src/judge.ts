import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import { default as addFormats } from "ajv-formats";
import { isObject, type Json } from "../../codegen/src/contract/json.ts";
import type { Schema } from "./document/keywords.ts";

/** What a validator finds wrong with a payload. */
export interface Objection {
  readonly instancePath: string;
  readonly message: string;
}

/** A validator: undefined if it accepts the payload. */
export type Judge = (payload: Json) => Objection | undefined;

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
    return validate(payload) ? undefined : objection(validate.errors ?? []);
  };
}

const standardId = "https://session-schema.dev/document.json";

/** Of several errors the one that says most: the deepest in the payload. */
function objection(errors: readonly ErrorObject[]): Objection {
  const [error] = [...errors].sort((a, b) => depth(b) - depth(a));
  if (error === undefined) return { instancePath: "", message: "it is refused" };
  const where = error.instancePath === "" ? "it" : error.instancePath;
  return { instancePath: error.instancePath, message: `${where} ${error.message ?? "is refused"}${detail(error.params)}` };
}

const depth = ({ instancePath }: ErrorObject): number => instancePath.split("/").length;

/** What Ajv leaves out of its sentence. */
function detail(params: unknown): string {
  if (!isObject(params)) return "";
  const named = params["additionalProperty"] ?? params["unevaluatedProperty"] ?? params["allowedValue"];
  if (named !== undefined) return `: ${JSON.stringify(named)}`;
  const values = params["allowedValues"];
  return Array.isArray(values) ? `: ${values.map((each) => JSON.stringify(each)).join(", ")}` : "";
}
