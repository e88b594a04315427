import { goName } from "../../../contract/names.ts";
import type { Shape } from "../../../contract/shape.ts";
import { kindOf } from "../../sdks/spec.ts";
import { type Language, type Names, typesIn } from "./language.ts";

/** The structs of the Go module: what may be absent is a pointer, unless its type has a nil of its own. */
export const go: Language = {
  title: "Go",
  note: (_, isObject) =>
    isObject
      ? "What is not required is nil where it is absent: a pointer, a slice, a map or raw JSON. `Unknown` holds what the contract does not know."
      : "",
  field: goName,
  type: (shape, names, required) => (required ? held(shape, names, []) : pointer(bare(shape, names, []))),
};

/** A value that is always there: a pointer only if null is one of its values. */
function held(shape: Shape, names: Names, within: readonly string[]): string {
  const expression = bare(shape, names, within);
  return typesIn(shape)?.includes("null") === true ? pointer(expression) : expression;
}

const pointer = (expression: string): string => (/^(?:\[\]|map\[|\*|json\.RawMessage$)/u.test(expression) ? expression : `*${expression}`);

function bare(shape: Shape, names: Names, within: readonly string[]): string {
  // A list of lists of itself has no name and no end.
  if (within.includes(shape.key)) return raw;
  const part = (inner: Shape | undefined): string => (inner === undefined ? raw : held(inner, names, [...within, shape.key]));
  switch (kindOf(shape)) {
    case "object":
      return names.definition(shape) ?? names.object(shape);
    case "enum":
      // On the page of an enum its name would say nothing.
      return names.definition(shape) ?? names.enumeration(shape) ?? (shape.definition === undefined ? names.object(shape) : "string");
    case "array":
      return `[]${part(shape.items)}`;
    case "map":
      return `map[string]${part(shape.additional)}`;
    case "scalar":
    case "any":
      return scalars[onlyType(shape) ?? ""] ?? raw;
  }
}

/** The one type beside null. */
function onlyType(shape: Shape): string | undefined {
  const [only, ...others] = typesIn(shape)?.filter((type) => type !== "null") ?? [];
  return others.length === 0 ? only : undefined;
}

/** Whatever has several types, as its text. */
const raw = "json.RawMessage";

const scalars: Readonly<Record<string, string>> = {
  boolean: "bool",
  integer: "int64",
  number: "float64",
  string: "string",
};
