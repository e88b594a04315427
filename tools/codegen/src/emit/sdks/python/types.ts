import { isObject, type JsonObject } from "@tools/contract/json";
import { part, texts } from "../reading.ts";
import { referenceIn } from "../spec.ts";
import { literal, literalType, value } from "./literals.ts";

/**
 * The annotation of what holds the values of a schema of the spec, in the words of `session_schema._values`. To type checkers `Integer` is an
 * `int`, and `Maybe[StrictStr]` a `str | None`; pydantic reads from them what it has to enforce.
 */
export function heldBy(schema: JsonObject): string {
  const type = bare(schema);
  return schema["nullable"] === true && !holdsNull(schema) ? `${type} | None` : type;
}

function bare(schema: JsonObject): string {
  const component = referenceIn(schema);
  if (component !== undefined) return component;
  switch (schema["type"]) {
    case "array":
      return `list[${heldBy(part(schema["items"]))}]`;
    case "object":
      return isObject(schema["additionalProperties"]) ? `Map[${heldBy(schema["additionalProperties"])}]` : (plain["object"] ?? anything);
    case undefined:
      return listed(schema) ?? union(texts(schema["x-types"]));
    default:
      return plain[String(schema["type"])] ?? anything;
  }
}

/** Whether null is a value of the type as it is. */
const holdsNull = (schema: JsonObject): boolean =>
  referenceIn(schema) === undefined &&
  schema["type"] === undefined &&
  (schema["x-types"] === undefined || texts(schema["x-types"]).includes("null"));

/** One of some values, where they are not all texts. */
function listed(schema: JsonObject): string | undefined {
  const values = texts(schema["x-values"]).map((each): unknown => JSON.parse(each));
  if (values.length === 0) return undefined;
  const type = literalType(values);
  return type === undefined
    ? `Annotated[${union(texts(schema["x-types"]))}, OneOf(${values.map(value).join(", ")})]`
    : `Annotated[${type}, OneOf()]`;
}

function union(types: readonly string[]): string {
  if (types.length === 0) return anything;
  const members = types.map((type) => plain[type] ?? anything);
  const names = types.map((type) => literal(inWords[type] ?? type));
  return members.length === 1 ? members.join("") : `Annotated[${members.join(" | ")}, AnyOf(${names.join(", ")})]`;
}

const anything = "JsonValue";

const plain: Readonly<Record<string, string>> = {
  array: `list[${anything}]`,
  boolean: "StrictBool",
  integer: "Integer",
  null: "None",
  number: "Number",
  object: `dict[str, ${anything}]`,
  string: "StrictStr",
};

const inWords: Readonly<Record<string, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "an integer",
  number: "a number",
  object: "an object",
  string: "a string",
};
