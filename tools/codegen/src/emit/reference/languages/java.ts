import type { ResolvedSchema } from "@tools/contract/schema";
import { memberName } from "../../sdks/java/names.ts";
import { heldBy } from "../../sdks/java/types.ts";
import { allowsNull, kindOf } from "../../sdks/spec.ts";
import { inOrder, type Language, type Names, typesIn } from "./language.ts";

/** The classes of the Maven artifact. */
export const java: Language = {
  title: "Java",
  note: (_, isObject) =>
    isObject ? "What is not required is null where it is absent. `unknown()` holds what the contract does not know." : "",
  field: inOrder(memberName),
  type: (resolved, names, required) => {
    const { type, boxed, isNullable } = held(resolved, names, []);
    return required && !isNullable ? type : `@Nullable ${boxed}`;
  },
};

/** What holds the values of a resolved schema: on its own, as an object, and whether null is among them. */
interface Held {
  readonly type: string;
  readonly boxed: string;
  readonly isNullable: boolean;
}

function held(resolved: ResolvedSchema, names: Names, within: readonly string[]): Held {
  const isNullable = allowsNull(resolved);
  const only = (type: string, mayBeNull: boolean): Held => ({ type, boxed: type, isNullable: mayBeNull });
  const kind = kindOf(resolved);
  const name = names.definition(resolved);
  // A class that holds a value holds its null, too.
  if (name !== undefined) return only(name, isNullable && (kind === "object" || kind === "enum"));
  // A list of lists of itself that has no name has no end.
  if (within.includes(resolved.key)) return only(anything, false);
  const part = (inner: ResolvedSchema | undefined): string => {
    if (inner === undefined) return anything;
    const { boxed, isNullable: mayBeNull } = held(inner, names, [...within, resolved.key]);
    return mayBeNull ? `@Nullable ${boxed}` : boxed;
  };
  switch (kind) {
    case "object":
      return only(names.object(resolved), isNullable);
    case "enum":
      // On the page of an enum its name would say nothing.
      return only(names.enumeration(resolved) ?? (resolved.definition === undefined ? names.object(resolved) : "String"), isNullable);
    case "array":
      return only(`List<${part(resolved.items)}>`, isNullable);
    case "map":
      return only(
        `Map<String, ${resolved.additional === undefined ? anything : held(resolved.additional, names, [...within, resolved.key]).boxed}>`,
        isNullable,
      );
    case "scalar":
    case "any":
      return { ...scalar(resolved), isNullable: isNullable && scalar(resolved).type !== anything };
  }
}

/** A value of one type that Java has, or whatever JSON can hold. */
function scalar(resolved: ResolvedSchema): Pick<Held, "type" | "boxed"> {
  const types = typesIn(resolved)?.filter((type) => type !== "null") ?? [];
  return types.length === 1 ? heldBy({ "x-types": types, "x-values": ["one of them"] }) : heldBy({});
}

const anything = heldBy({}).type;
