import { closedValues, type ResolvedSchema } from "../../schema/index.ts";
import { allowsNull, isClass, kindOf, typesHeld } from "../kinds.ts";
import { inOrder, type Language, type Names } from "../language.ts";
import { literalType } from "./literals.ts";
import { attributeName } from "./names.ts";

/** The pydantic models of the package. */
export const python: Language = {
  title: "Python",
  field: inOrder(attributeName),
  type: (resolved, names, required) => (required ? held(resolved, names) : orNone(held(resolved, names))),
};

const orNone = (expression: string): string => (holdsNone(expression) ? expression : `${expression} | None`);

/** Whether None is a member of the union, or the type holds any JSON. */
const holdsNone = (expression: string): boolean =>
  expression === anything ||
  expression
    .replace(/\[.*\]/u, "")
    .split(" | ")
    .includes("None");

/** The type of a value that is always present: None only if null is one of its values. */
function held(resolved: ResolvedSchema, names: Names): string {
  const expression = bare(resolved, names);
  // A union has null among its members, and a class around a value covers it too.
  const isAround = expression === resolved.definition?.name && !isClass(kindOf(resolved));
  return allowsNull(resolved) && kindOf(resolved) !== "any" && !isAround ? orNone(expression) : expression;
}

function bare(resolved: ResolvedSchema, names: Names): string {
  const name = names.definition(resolved);
  if (name !== undefined) return name;
  switch (kindOf(resolved)) {
    case "object":
    case "union":
      return names.object(resolved);
    case "enum":
      // On the page of the enum itself, its name would add nothing.
      return names.enumeration(resolved) ?? (resolved.definition === undefined ? names.object(resolved) : "str");
    case "array":
      return `list[${resolved.items === undefined ? anything : held(resolved.items, names)}]`;
    case "map":
      return `dict[str, ${resolved.additional === undefined ? anything : bare(resolved.additional, names)}]`;
    case "scalar":
      return union((resolved.types ?? []).filter((type) => type !== "null"));
    case "any":
      return literalType(closedValues(resolved) ?? []) ?? union(typesHeld(resolved) ?? []);
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
