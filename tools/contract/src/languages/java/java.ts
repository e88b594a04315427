import type { ResolvedSchema } from "../../schema/index.ts";
import { allowsNull, isClass, kindOf, onlyType, typesIn } from "../kinds.ts";
import { inOrder, type Language, type Names } from "../language.ts";
import { memberName } from "./names.ts";
import { anyType, type JavaType, scalarTypes } from "./scalar-types.ts";

/** The classes of the Maven artifact. */
export const java: Language = {
  title: "Java",
  field: inOrder(memberName),
  type: (resolved, names, required) => {
    const { type, boxed, isNullable } = held(resolved, names, []);
    return required && !isNullable ? type : `@Nullable ${boxed}`;
  },
};

/** The type that holds the values of a resolved schema, and whether null is among them. */
interface Held extends JavaType {
  readonly isNullable: boolean;
}

function held(resolved: ResolvedSchema, names: Names, within: readonly string[]): Held {
  const isNullable = allowsNull(resolved);
  const only = (type: string, mayBeNull: boolean): Held => ({ type, boxed: type, isNullable: mayBeNull });
  const kind = kindOf(resolved);
  const name = names.definition(resolved);
  // A class around a value also holds its null.
  if (name !== undefined) return only(name, isNullable && isClass(kind));
  // Without a name, a list that contains itself would have no end.
  if (within.includes(resolved.key)) return only(anyType.type, false);
  const part = (inner: ResolvedSchema | undefined): string => {
    if (inner === undefined) return anyType.type;
    const { boxed, isNullable: mayBeNull } = held(inner, names, [...within, resolved.key]);
    return mayBeNull ? `@Nullable ${boxed}` : boxed;
  };
  switch (kind) {
    case "object":
    case "union":
      return only(names.object(resolved), isNullable);
    case "enum":
      // On the page of the enum itself, its name would add nothing.
      return only(names.enumeration(resolved) ?? (resolved.definition === undefined ? names.object(resolved) : "String"), isNullable);
    case "array":
      return only(`List<${part(resolved.items)}>`, isNullable);
    case "map":
      return only(
        `Map<String, ${resolved.additional === undefined ? anyType.type : held(resolved.additional, names, [...within, resolved.key]).boxed}>`,
        isNullable,
      );
    case "scalar":
    case "any":
      return { ...scalar(resolved), isNullable: isNullable && scalar(resolved) !== anyType };
  }
}

/** The type of a scalar, or the one that holds any JSON. */
const scalar = (resolved: ResolvedSchema): JavaType => scalarTypes[onlyType(typesIn(resolved)) ?? ""] ?? anyType;
