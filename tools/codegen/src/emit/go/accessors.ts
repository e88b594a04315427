import { goName } from "@tools/contract";
import { type Declarations, type ObjectDeclaration, resolveAlias, type ValueType } from "@tools/contract/languages";
import { goDefinition, goValue } from "./go-value.ts";
import { unique } from "./unique.ts";
import type { GoAccessor, GoField } from "./view.ts";

/** The methods that return a field of a struct that may be nil. Their names give way to those of fields, which are taken already. */
export const accessors = (
  { properties }: ObjectDeclaration,
  fields: readonly GoField[],
  declarations: Declarations,
  taken: Set<string>,
): GoAccessor[] =>
  properties.flatMap(({ type, timeName }, index) => {
    const field = fields[index];
    if (field === undefined) return []; // there is one for each property
    const time = timeName === undefined ? [] : [timeOf(field, unique(goName(timeName), "Value", taken), type, declarations)];
    return [getter(field, unique(`Get${field.name}`, "Value", taken)), ...time];
  });

const getter = (field: GoField, name: string): GoAccessor => ({
  ...accessor(field, name),
  doc: `${name} returns ${field.name}, or the zero value if ${isPointer(field) ? `${field.name} or v` : "v"} is nil.`,
  results: `value ${field.type.replace(/^\*/, "")}`,
  assigned: "value",
  value: fieldValue(field),
});

const timeOf = (field: GoField, name: string, type: ValueType, declarations: Declarations): GoAccessor => ({
  ...accessor(field, name),
  doc: `${name} returns ${field.name} in UTC, truncated to milliseconds. ok is false if it is absent or no time can hold it.`,
  results: "at time.Time, ok bool",
  assigned: "at, ok",
  value: `${timeFunctions[heldAs(type, declarations)] ?? "timeOfAny"}(${fieldValue(field)})`,
});

const accessor = (field: GoField, name: string): Pick<GoAccessor, "name" | "isDeprecated" | "isSet"> => ({
  name,
  isDeprecated: field.isDeprecated,
  isSet: isPointer(field) ? `v != nil && v.${field.name} != nil` : "v != nil",
});

const isPointer = ({ type }: GoField): boolean => type.startsWith("*");

const fieldValue = (field: GoField): string => `${isPointer(field) ? "*" : ""}v.${field.name}`;

const timeFunctions: Readonly<Record<string, string>> = { int64: "timeOfInteger", float64: "timeOfNumber" };

/** The type that holds a number, also if that type has another name. */
function heldAs(type: ValueType, declarations: Declarations): string {
  if (type.kind !== "reference") return goValue(type, declarations).type;
  const declaration = resolveAlias(type.name, declarations);
  return declaration.kind === "value" ? goDefinition(declaration.type, declarations).type : type.name;
}
