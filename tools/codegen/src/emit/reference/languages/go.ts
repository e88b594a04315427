import type { ResolvedSchema } from "@tools/contract/schema";
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
  type: (resolved, names, required) => (required ? held(resolved, names) : pointer(bare(resolved, names))).text,
};

/** A type, and whether nil is one of its values: so it is of slices, maps, raw JSON, and of types that are defined by those. */
interface Expression {
  readonly text: string;
  readonly nilable: boolean;
}

/** A value that is always there: a pointer only if null is one of its values. */
function held(resolved: ResolvedSchema, names: Names): Expression {
  const expression = bare(resolved, names);
  return allowsNull(resolved) ? pointer(expression) : expression;
}

const pointer = ({ text, nilable }: Expression): Expression => ({ text: nilable ? text : `*${text}`, nilable: true });

function bare(resolved: ResolvedSchema, names: Names): Expression {
  const name = names.definition(resolved);
  switch (kindOf(resolved)) {
    case "object":
      return { text: name ?? names.object(resolved), nilable: false };
    case "enum":
      // On the page of an enum its name would say nothing.
      return {
        text: name ?? names.enumeration(resolved) ?? (resolved.definition === undefined ? names.object(resolved) : "string"),
        nilable: false,
      };
    case "array":
      return { text: name ?? `[]${resolved.items === undefined ? raw : held(resolved.items, names).text}`, nilable: true };
    case "map":
      return {
        text: name ?? `map[string]${resolved.additional === undefined ? raw : bare(resolved.additional, names).text}`,
        nilable: true,
      };
    case "scalar":
    case "any": {
      // No type with a name can be a pointer, so that one which may be null is raw.
      const isRaw = resolved.definition !== undefined && allowsNull(resolved);
      const scalar = isRaw ? undefined : scalars[onlyType(resolved) ?? ""];
      return { text: name ?? scalar ?? raw, nilable: scalar === undefined };
    }
  }
}

/** The one type beside null. */
function onlyType(resolved: ResolvedSchema): string | undefined {
  const [only, ...others] = typesIn(resolved)?.filter((type) => type !== "null") ?? [];
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
