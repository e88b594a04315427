import { timeUnit } from "../keywords/index.ts";
import { annotation, type Property, type SchemaResolver } from "../schema/index.ts";
import { kindOf, onlyType } from "./kinds.ts";

/**
 * The name from which languages derive that of the accessor that returns a property as a time: `createdAtTime`. Undefined if the property isn't a
 * number of milliseconds since the Unix epoch. The numbers of a const or a closed enum are values of any type, and have no accessor.
 */
export function timeNameOf(
  { nameInCode, resolved, location }: Pick<Property, "nameInCode" | "resolved" | "location">,
  resolver: SchemaResolver,
): string | undefined {
  const type = kindOf(resolved) === "scalar" ? onlyType(resolved.types) : undefined;
  const isTime = (type === "number" || type === "integer") && annotation(resolver, location, "x-unit") === timeUnit;
  return isTime ? `${nameInCode}Time` : undefined;
}
