import type { Shape } from "@tools/contract/schema";
import { fieldName, ownNames } from "../../sdks/go/names.ts";
import { allowsNull, kindOf } from "../../sdks/spec.ts";
import { inOrder, type Language, type Names, typesIn } from "./language.ts";

/** The structs of the Go module: what may be absent is a pointer, unless its type has a nil of its own. */
export const go: Language = {
  title: "Go",
  note: (_, isObject) =>
    isObject
      ? "What is not required is nil where it is absent: a pointer, a slice, a map or raw JSON. `Unknown` holds what the contract does not know."
      : "",
  field: inOrder(fieldName, ...ownNames),
  type: (shape, names, required) => (required ? held(shape, names) : pointer(bare(shape, names))).text,
};

/** A type, and whether nil is one of its values: so it is of slices, maps, raw JSON, and of types that are defined by those. */
interface Expression {
  readonly text: string;
  readonly nilable: boolean;
}

/** A value that is always there: a pointer only if null is one of its values. */
function held(shape: Shape, names: Names): Expression {
  const expression = bare(shape, names);
  return allowsNull(shape) ? pointer(expression) : expression;
}

const pointer = ({ text, nilable }: Expression): Expression => ({ text: nilable ? text : `*${text}`, nilable: true });

function bare(shape: Shape, names: Names): Expression {
  const name = names.definition(shape);
  switch (kindOf(shape)) {
    case "object":
      return { text: name ?? names.object(shape), nilable: false };
    case "enum":
      // On the page of an enum its name would say nothing.
      return {
        text: name ?? names.enumeration(shape) ?? (shape.definition === undefined ? names.object(shape) : "string"),
        nilable: false,
      };
    case "array":
      return { text: name ?? `[]${shape.items === undefined ? raw : held(shape.items, names).text}`, nilable: true };
    case "map":
      return { text: name ?? `map[string]${shape.additional === undefined ? raw : bare(shape.additional, names).text}`, nilable: true };
    case "scalar":
    case "any": {
      // No type with a name can be a pointer, so that one which may be null is raw.
      const isRaw = shape.definition !== undefined && allowsNull(shape);
      const scalar = isRaw ? undefined : scalars[onlyType(shape) ?? ""];
      return { text: name ?? scalar ?? raw, nilable: scalar === undefined };
    }
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
