import type { ResolvedSchema } from "../../schema/index.ts";
import { allowsNull, kindOf, onlyType, typesIn } from "../kinds.ts";
import { inOrder, type Language, type Names } from "../language.ts";
import { fieldName, ownNames } from "./names.ts";
import { rawType, scalarTypes } from "./scalar-types.ts";

/** The structs of the Go module: an optional field is a pointer, unless its type has a nil of its own. */
export const go: Language = {
  title: "Go",
  field: inOrder(fieldName, ...ownNames),
  type: (resolved, names, required) => (required ? held(resolved, names) : pointer(bare(resolved, names))).text,
};

/** A type, and whether nil is one of its values, as for slices, maps, raw JSON and types defined by those. */
interface Expression {
  readonly text: string;
  readonly nilable: boolean;
}

/** The type of a value that is always present: a pointer only if null is one of its values. */
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
    case "union":
      return { text: name ?? names.object(resolved), nilable: true };
    case "enum": {
      const used = name ?? names.enumeration(resolved) ?? (resolved.definition === undefined ? names.object(resolved) : undefined);
      // On the page of the enum itself, its name would add nothing, and the fields that refer to it hold its null.
      return used === undefined ? { text: "string", nilable: true } : { text: used, nilable: false };
    }
    case "array":
      return { text: name ?? `[]${resolved.items === undefined ? rawType : held(resolved.items, names).text}`, nilable: true };
    case "map":
      return {
        text: name ?? `map[string]${resolved.additional === undefined ? rawType : bare(resolved.additional, names).text}`,
        nilable: true,
      };
    case "scalar":
    case "any": {
      // A named type with methods can't be a pointer, so a nullable one is raw JSON.
      const isRaw = resolved.definition !== undefined && allowsNull(resolved);
      const scalar = isRaw ? undefined : scalarTypes[onlyType(typesIn(resolved)) ?? ""];
      return { text: name ?? scalar ?? rawType, nilable: scalar === undefined };
    }
  }
}
