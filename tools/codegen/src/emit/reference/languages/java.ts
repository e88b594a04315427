import type { Shape } from "@tools/contract/schema";
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
  type: (shape, names, required) => {
    const { type, boxed, isNullable } = held(shape, names, []);
    return required && !isNullable ? type : `@Nullable ${boxed}`;
  },
};

/** What holds the values of a shape: on its own, as an object, and whether null is among them. */
interface Held {
  readonly type: string;
  readonly boxed: string;
  readonly isNullable: boolean;
}

function held(shape: Shape, names: Names, within: readonly string[]): Held {
  const isNullable = allowsNull(shape);
  const only = (type: string, mayBeNull: boolean): Held => ({ type, boxed: type, isNullable: mayBeNull });
  const kind = kindOf(shape);
  const name = names.definition(shape);
  // A class that holds a value holds its null, too.
  if (name !== undefined) return only(name, isNullable && (kind === "object" || kind === "enum"));
  // A list of lists of itself that has no name has no end.
  if (within.includes(shape.key)) return only(anything, false);
  const part = (inner: Shape | undefined): string => {
    if (inner === undefined) return anything;
    const { boxed, isNullable: mayBeNull } = held(inner, names, [...within, shape.key]);
    return mayBeNull ? `@Nullable ${boxed}` : boxed;
  };
  switch (kind) {
    case "object":
      return only(names.object(shape), isNullable);
    case "enum":
      // On the page of an enum its name would say nothing.
      return only(names.enumeration(shape) ?? (shape.definition === undefined ? names.object(shape) : "String"), isNullable);
    case "array":
      return only(`List<${part(shape.items)}>`, isNullable);
    case "map":
      return only(
        `Map<String, ${shape.additional === undefined ? anything : held(shape.additional, names, [...within, shape.key]).boxed}>`,
        isNullable,
      );
    case "scalar":
    case "any":
      return { ...scalar(shape), isNullable: isNullable && scalar(shape).type !== anything };
  }
}

/** A value of one type that Java has, or whatever JSON can hold. */
function scalar(shape: Shape): Pick<Held, "type" | "boxed"> {
  const types = typesIn(shape)?.filter((type) => type !== "null") ?? [];
  return types.length === 1 ? heldBy({ "x-types": types, "x-values": ["one of them"] }) : heldBy({});
}

const anything = heldBy({}).type;
