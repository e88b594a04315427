import type { JsonType } from "@tools/contract/json";
import { type AnyType, type Declaration, type Declarations, resolveAlias, type ValueType } from "@tools/contract/languages";
import { literal, literalType, value } from "@tools/contract/languages/python";

/**
 * The annotation of a value, in the terms of the package's module `_values`. To type checkers `Integer` is an `int`, and `Maybe[StrictStr]` a
 * `str | None`; pydantic reads from them what it has to enforce.
 */
export function pythonType(type: ValueType, reference: Reference = (name) => name): string {
  const plain = bare(type, reference);
  return type.isNullable && !holdsNull(type) ? `${plain} | None` : plain;
}

/** The annotation of what can be assigned, where it isn't only the type itself: strings as values of enums. */
export function acceptedType(type: ValueType, declarations: Declarations): string | undefined {
  const plain = { ...type, isNullable: false };
  const held = pythonType(plain);
  const text = pythonType(plain, (name) => textOf(resolveAlias(name, declarations)) ?? name);
  return held === text ? undefined : `${held} | ${text}${type.isNullable ? " | None" : ""}`;
}

/** The strings that become values of an enum. */
function textOf(declaration: Declaration): string | undefined {
  if (declaration.kind !== "enum") return undefined;
  return declaration.isOpen ? "str" : literalType(declaration.values.map((each) => each.value));
}

/** How a declaration is called. */
type Reference = (name: string) => string;

function bare(type: ValueType, reference: Reference): string {
  switch (type.kind) {
    case "reference":
      return reference(type.name);
    case "list":
      return `list[${pythonType(type.items, reference)}]`;
    case "map":
      return type.values === undefined ? plain.object : `Map[${pythonType(type.values, reference)}]`;
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
