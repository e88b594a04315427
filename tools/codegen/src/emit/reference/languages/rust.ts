import type { Shape } from "../../../contract/shape.ts";
import { fieldName } from "../../sdks/rust/names.ts";
import { kindOf } from "../../sdks/spec.ts";
import { type Language, type Names, typesIn } from "./language.ts";

/** The structs of the crate. */
export const rust: Language = {
  title: "Rust",
  note: (_, isObject) =>
    isObject
      ? "What is not required is `None` where it is absent, and boxed where a type would contain itself. `unknown` holds what the contract does not know."
      : "",
  field: (property) => fieldName(property, new Set(["unknown"])),
  type: (shape, names, required) => (required ? held(shape, names, []) : `Option<${bare(shape, names, [])}>`),
};

/** A value that is always there: an option only if null is one of its values, and the type has none. */
function held(shape: Shape, names: Names, within: readonly string[]): string {
  const expression = bare(shape, names, within);
  return expression !== anything && typesIn(shape)?.includes("null") === true ? `Option<${expression}>` : expression;
}

function bare(shape: Shape, names: Names, within: readonly string[]): string {
  // A list of lists of itself has no name and no end.
  if (within.includes(shape.key)) return anything;
  const inside = [...within, shape.key];
  switch (kindOf(shape)) {
    case "object":
    case "enum":
      return names.definition(shape) ?? names.enumeration(shape) ?? names.object(shape);
    case "array":
      return `Vec<${shape.items === undefined ? anything : held(shape.items, names, inside)}>`;
    case "map":
      return `BTreeMap<String, ${shape.additional === undefined ? anything : bare(shape.additional, names, inside)}>`;
    case "scalar":
    case "any":
      return scalar(shape);
  }
}

function scalar(shape: Shape): string {
  const [only, ...others] = typesIn(shape)?.filter((type) => type !== "null") ?? [];
  return (others.length === 0 ? scalars[only ?? ""] : undefined) ?? anything;
}

const scalars: Readonly<Partial<Record<string, string>>> = { boolean: "bool", integer: "i64", number: "f64", string: "String" };

const anything = "serde_json::Value";
