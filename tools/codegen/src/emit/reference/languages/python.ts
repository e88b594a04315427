import type { Shape } from "@tools/contract/schema";
import { closedValues } from "@tools/contract/schema";
import { literalType } from "../../sdks/python/literals.ts";
import { attributeName } from "../../sdks/python/names.ts";
import { allowsNull, kindOf, typesHeld } from "../../sdks/spec.ts";
import { inOrder, type Language, type Names } from "./language.ts";

/** The pydantic models of the package. */
export const python: Language = {
  title: "Python",
  note: (_, isObject) =>
    isObject ? "What is not required is `None` where it is absent. `unknown` holds what the contract does not know." : "",
  field: inOrder(attributeName),
  type: (shape, names, required) => (required ? held(shape, names) : orNone(held(shape, names))),
};

const orNone = (expression: string): string => (holdsNone(expression) ? expression : `${expression} | None`);

/** Whether None is a member of the union, or the type holds whatever JSON can. */
const holdsNone = (expression: string): boolean =>
  expression === anything ||
  expression
    .replace(/\[.*\]/u, "")
    .split(" | ")
    .includes("None");

/** A value that is always there: null only if that is one of its values. */
function held(shape: Shape, names: Names): string {
  const expression = bare(shape, names);
  // A union has null among its members, and a class around a value knows of it too.
  const isAround = expression === shape.definition?.name && !["object", "enum"].includes(kindOf(shape));
  return allowsNull(shape) && kindOf(shape) !== "any" && !isAround ? orNone(expression) : expression;
}

function bare(shape: Shape, names: Names): string {
  const name = names.definition(shape);
  if (name !== undefined) return name;
  switch (kindOf(shape)) {
    case "object":
      return names.object(shape);
    case "enum":
      // On the page of an enum its name would say nothing.
      return names.enumeration(shape) ?? (shape.definition === undefined ? names.object(shape) : "str");
    case "array":
      return `list[${shape.items === undefined ? anything : held(shape.items, names)}]`;
    case "map":
      return `dict[str, ${shape.additional === undefined ? anything : bare(shape.additional, names)}]`;
    case "scalar":
      return union((shape.types ?? []).filter((type) => type !== "null"));
    case "any":
      return literalType(closedValues(shape) ?? []) ?? union(typesHeld(shape) ?? []);
  }
}

function union(types: readonly string[]): string {
  const members = types.map((type) => plain[type] ?? anything);
  return members.length === 0 ? anything : members.join(" | ");
}

const anything = "JsonValue";

const plain: Readonly<Partial<Record<string, string>>> = {
  array: `list[${anything}]`,
  boolean: "bool",
  integer: "int",
  null: "None",
  number: "float",
  object: `dict[str, ${anything}]`,
  string: "str",
};
