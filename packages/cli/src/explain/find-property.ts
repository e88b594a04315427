import { modelLocation, type Property, propertiesOf, type SchemaLocation, target } from "../contract.ts";
import { findName } from "../find-name.ts";

/** A property, and its name from its model: `Session.profiles.width`. */
export interface FoundProperty {
  readonly name: string;
  readonly property: Property;
}

/** How far a path leads: the name of the last object, the step that it doesn't have, and those that it has. */
export interface Missing {
  readonly name: string;
  readonly step: string;
  readonly names: readonly string[];
}

/**
 * Finds a property by its path in payloads: the steps of `profiles[0].width` or `/profiles/0/width`. Names are case-insensitive. Lists and references
 * need no step, so indexes and `*` are optional.
 */
export function findProperty(model: string, path: readonly string[]): FoundProperty | Missing {
  const root = modelLocation(model);
  let objects = root === undefined ? [] : objectsOf(root);
  let found: FoundProperty | undefined;
  for (const step of path) {
    const properties = objects.flatMap(propertiesOf);
    const names = [...new Set(properties.map(({ name }) => name))];
    const name = findName(names, step);
    const property = properties.find((one) => one.name === name);
    if (property === undefined && /^(\d+|\*|-)$/.test(step)) continue; // an item of a list
    if (property === undefined) return { name: found?.name ?? model, step, names };
    found = { name: `${found?.name ?? model}.${property.name}`, property };
    objects = objectsOf(property.location);
  }
  return found ?? { name: model, step: "", names: [] };
}

/** The objects that a value or its items may be: several for a tagged union. */
function objectsOf(location: SchemaLocation): SchemaLocation[] {
  const here = target(location) ?? location;
  const { items, oneOf } = here.schema;
  if (typeof items === "object") return objectsOf({ id: here.id, schema: items });
  return oneOf === undefined ? [here] : oneOf.flatMap((schema) => objectsOf({ id: here.id, schema }));
}
