import type { ResolvedSchema } from "../../schema/index.ts";
import { allowsNull, isClass, kindOf, onlyType, typesIn } from "../kinds.ts";
import { inOrder, type Language, type Names } from "../language.ts";
import { fieldName, ownFields } from "./names.ts";
import { anyType, scalarTypes } from "./scalar-types.ts";

/** The structs of the crate. */
export const rust: Language = {
  title: "Rust",
  field: inOrder(fieldName, ...ownFields),
  type: (resolved, names, required) => (required ? held(resolved, names) : `Option<${bare(resolved, names)}>`),
};

/** The type of a value that is always present: an option only if null is one of its values and the type doesn't cover it. */
function held(resolved: ResolvedSchema, names: Names): string {
  const expression = bare(resolved, names);
  // A type around a value also holds its null.
  const isAround = expression === resolved.definition?.name && !isClass(kindOf(resolved));
  return expression !== anyType && !isAround && allowsNull(resolved) ? `Option<${expression}>` : expression;
}

function bare(resolved: ResolvedSchema, names: Names): string {
  const name = names.definition(resolved);
  switch (kindOf(resolved)) {
    case "object":
    case "union":
    case "enum":
      return name ?? names.enumeration(resolved) ?? names.object(resolved);
    case "array":
      return name ?? `Vec<${resolved.items === undefined ? anyType : held(resolved.items, names)}>`;
    case "map":
      return name ?? `BTreeMap<String, ${resolved.additional === undefined ? anyType : bare(resolved.additional, names)}>`;
    case "scalar":
    case "any":
      return name ?? scalar(resolved);
  }
}

/** The type of a scalar, or the one that holds any JSON. */
const scalar = (resolved: ResolvedSchema): string => scalarTypes[onlyType(typesIn(resolved)) ?? ""] ?? anyType;
