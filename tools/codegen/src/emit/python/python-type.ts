import type { JsonType } from "@tools/contract/json";
import type { AnyType, ValueType } from "@tools/contract/languages";
import { literal, literalType, value } from "@tools/contract/languages/python";

/**
 * The annotation of a value, in the terms of the package's module `_values`. To type checkers `Integer` is an `int`, and `Maybe[StrictStr]` a
 * `str | None`; pydantic reads from them what it has to enforce.
 */
export function pythonType(type: ValueType): string {
  const plain = bare(type);
  return type.isNullable && !holdsNull(type) ? `${plain} | None` : plain;
}

function bare(type: ValueType): string {
  switch (type.kind) {
    case "reference":
      return type.name;
    case "list":
      return `list[${pythonType(type.items)}]`;
    case "map":
      return type.values === undefined ? plain.object : `Map[${pythonType(type.values)}]`;
    case "scalar":
      return plain[type.type];
    case "any":
      return listed(type) ?? union(type.types ?? []);
  }
}

/** Whether null is a value of the type as it is. */
const holdsNull = (type: ValueType): boolean => type.kind === "any" && (type.types === undefined || type.types.includes("null"));

/** One of some values that aren't all strings. */
function listed({ types = [], values = [] }: AnyType): string | undefined {
  if (values.length === 0) return undefined;
  const type = literalType(values);
  return type === undefined ? `Annotated[${union(types)}, OneOf(${values.map(value).join(", ")})]` : `Annotated[${type}, OneOf()]`;
}

function union(types: readonly JsonType[]): string {
  const [only, ...others] = types;
  if (only === undefined) return anything;
  if (others.length === 0) return plain[only];
  return `Annotated[${types.map((type) => plain[type]).join(" | ")}, AnyOf(${types.map((type) => literal(inWords[type])).join(", ")})]`;
}

const anything = "JsonValue";

const plain: Readonly<Record<JsonType, string>> = {
  array: `list[${anything}]`,
  boolean: "StrictBool",
  integer: "Integer",
  null: "None",
  number: "Number",
  object: `dict[str, ${anything}]`,
  string: "StrictStr",
};

const inWords: Readonly<Record<JsonType, string>> = {
  array: "a list",
  boolean: "true or false",
  integer: "an integer",
  null: "null",
  number: "a number",
  object: "an object",
  string: "a string",
};
