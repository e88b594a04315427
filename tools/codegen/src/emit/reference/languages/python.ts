import type { ResolvedSchema } from "@tools/contract/schema";
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
  type: (resolved, names, required) => (required ? held(resolved, names) : orNone(held(resolved, names))),
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
function held(resolved: ResolvedSchema, names: Names): string {
  const expression = bare(resolved, names);
  // A union has null among its members, and a class around a value knows of it too.
  const isAround = expression === resolved.definition?.name && !["object", "enum"].includes(kindOf(resolved));
  return allowsNull(resolved) && kindOf(resolved) !== "any" && !isAround ? orNone(expression) : expression;
}

function bare(resolved: ResolvedSchema, names: Names): string {
  const name = names.definition(resolved);
  if (name !== undefined) return name;
  switch (kindOf(resolved)) {
    case "object":
      return names.object(resolved);
    case "enum":
      // On the page of an enum its name would say nothing.
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
