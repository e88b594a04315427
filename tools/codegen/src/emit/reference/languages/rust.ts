import type { ResolvedSchema } from "@tools/contract/schema";
import { fieldName, ownFields } from "../../sdks/rust/names.ts";
import { allowsNull, kindOf } from "../../sdks/spec.ts";
import { inOrder, type Language, type Names, typesIn } from "./language.ts";

/** The structs of the crate. */
export const rust: Language = {
  title: "Rust",
  note: (_, isObject) =>
    isObject
      ? "What is not required is `None` where it is absent, and boxed where a type would contain itself. `unknown` holds what the contract does not know."
      : "",
  field: inOrder(fieldName, ...ownFields),
  type: (resolved, names, required) => (required ? held(resolved, names) : `Option<${bare(resolved, names)}>`),
};

/** A value that is always there: an option only if null is one of its values, and the type has none. */
function held(resolved: ResolvedSchema, names: Names): string {
  const expression = bare(resolved, names);
  // A type around a value that may be null holds the null itself.
  const isAround = expression === resolved.definition?.name && !["object", "enum"].includes(kindOf(resolved));
  return expression !== anything && !isAround && allowsNull(resolved) ? `Option<${expression}>` : expression;
}

function bare(resolved: ResolvedSchema, names: Names): string {
  const name = names.definition(resolved);
  switch (kindOf(resolved)) {
    case "object":
    case "enum":
      return name ?? names.enumeration(resolved) ?? names.object(resolved);
    case "array":
      return name ?? `Vec<${resolved.items === undefined ? anything : held(resolved.items, names)}>`;
    case "map":
      return name ?? `BTreeMap<String, ${resolved.additional === undefined ? anything : bare(resolved.additional, names)}>`;
    case "scalar":
    case "any":
      return name ?? scalar(resolved);
  }
}

function scalar(resolved: ResolvedSchema): string {
  const [only, ...others] = typesIn(resolved)?.filter((type) => type !== "null") ?? [];
  return (others.length === 0 ? scalars[only ?? ""] : undefined) ?? anything;
}

const scalars: Readonly<Partial<Record<string, string>>> = { boolean: "bool", integer: "i64", number: "f64", string: "String" };

const anything = "serde_json::Value";
