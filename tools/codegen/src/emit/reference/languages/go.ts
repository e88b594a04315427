import type { JsonType } from "../../../contract/json.ts";
import { goName } from "../../../contract/names.ts";
import type { Shape } from "../../../contract/shape.ts";
import { isMap, type Language, type Names, typesIn } from "./language.ts";

/** The structs of the Go module: what may be absent is a pointer, unless its type has a nil of its own. */
export const go: Language = {
  title: "Go",
  note: (_, isObject) => (isObject ? "What is not required is nil where it is absent: a pointer, a slice, a map or an interface." : ""),
  field: goName,
  type: (shape, names, required) => (required ? held(shape, names) : pointer(shape, held(shape, names))),
};

/** A value that is always there: a pointer only if null is one of its values. */
const held = (shape: Shape, names: Names): string => {
  const expression = bare(shape, names);
  return typesIn(shape)?.includes("null") === true ? pointer(shape, expression) : expression;
};

const pointer = (shape: Shape, expression: string): string => (hasNil(shape) || expression.startsWith("*") ? expression : `*${expression}`);

function bare(shape: Shape, names: Names): string {
  const only = onlyType(shape);
  const name = names.definition(shape) ?? (only === undefined ? undefined : names.enumeration(shape));
  if (name !== undefined) return name;
  if (only === undefined) return "any";
  if (only === "array") return `[]${shape.items === undefined ? "any" : held(shape.items, names)}`;
  if (only !== "object") return scalars[only];
  if (!isMap(shape)) return names.object(shape);
  return `map[string]${shape.additional === undefined ? "any" : held(shape.additional, names)}`;
}

/** The one type beside null. */
function onlyType(shape: Shape): Exclude<JsonType, "null"> | undefined {
  const [only, ...others] = typesIn(shape)?.filter((type) => type !== "null") ?? [];
  return others.length === 0 ? only : undefined;
}

const hasNil = (shape: Shape): boolean => {
  const only = onlyType(shape);
  return only === undefined || only === "array" || (only === "object" && isMap(shape));
};

const scalars: Readonly<Record<"boolean" | "integer" | "number" | "string", string>> = {
  boolean: "bool",
  integer: "int64",
  number: "float64",
  string: "string",
};
