import { timeUnit } from "../keywords/index.ts";
import { closedValues } from "./lists.ts";
import type { Property, ResolvedSchema, SchemaResolver } from "./resolved-schema.ts";
import { annotation } from "./resolver.ts";

/**
 * The name from which languages derive that of the accessor that returns a property as a time: `createdAtTime`. Undefined if the property isn't a
 * number of milliseconds since the Unix epoch.
 */
export const timeNameOf = (
  { nameInCode, resolved, location }: Pick<Property, "nameInCode" | "resolved" | "location">,
  resolver: SchemaResolver,
): string | undefined => (isNumber(resolved) && annotation(resolver, location, "x-unit") === timeUnit ? `${nameInCode}Time` : undefined);

/** The numbers of a const or a closed enum are values of any type in other languages, and have no accessor. */
function isNumber(resolved: ResolvedSchema): boolean {
  const [type, ...others] = resolved.types?.filter((each) => each !== "null") ?? [];
  return (type === "number" || type === "integer") && others.length === 0 && closedValues(resolved) === undefined;
}
