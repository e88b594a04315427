import type { Shape } from "@tools/contract/schema";
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
  type: (shape, names, required) => (required ? held(shape, names) : `Option<${bare(shape, names)}>`),
};

/** A value that is always there: an option only if null is one of its values, and the type has none. */
function held(shape: Shape, names: Names): string {
  const expression = bare(shape, names);
  // A type around a value that may be null holds the null itself.
  const isAround = expression === shape.definition?.name && !["object", "enum"].includes(kindOf(shape));
  return expression !== anything && !isAround && allowsNull(shape) ? `Option<${expression}>` : expression;
}

function bare(shape: Shape, names: Names): string {
  const name = names.definition(shape);
  switch (kindOf(shape)) {
    case "object":
    case "enum":
      return name ?? names.enumeration(shape) ?? names.object(shape);
    case "array":
      return name ?? `Vec<${shape.items === undefined ? anything : held(shape.items, names)}>`;
    case "map":
      return name ?? `BTreeMap<String, ${shape.additional === undefined ? anything : bare(shape.additional, names)}>`;
    case "scalar":
    case "any":
      return name ?? scalar(shape);
  }
}

function scalar(shape: Shape): string {
  const [only, ...others] = typesIn(shape)?.filter((type) => type !== "null") ?? [];
  return (others.length === 0 ? scalars[only ?? ""] : undefined) ?? anything;
}

const scalars: Readonly<Partial<Record<string, string>>> = { boolean: "bool", integer: "i64", number: "f64", string: "String" };

const anything = "serde_json::Value";
