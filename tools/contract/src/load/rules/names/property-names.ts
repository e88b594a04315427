import type { SchemaLocation } from "../../../contract.ts";
import { escapePointer, has } from "../../../json.ts";
import { locationsBelow } from "../../../schema/location.ts";
import type { Finding } from "../../problem.ts";
import type { Rule, Subject } from "../rule.ts";
import { type Collision, collisionsOf, type Named, shown } from "./collisions.ts";
import { timeNameFindings } from "./time-names.ts";

/** The properties of an object have different names in every language. Only a property has an `x-name`. */
export const propertyNames: Rule = (subject) => [...misplaced(subject), ...contradicting(subject), ...colliding(subject)];

interface NamedProperty extends Named {
  readonly location: SchemaLocation;
}

function misplaced({ model }: Subject): Finding[] {
  const locations = [...locationsBelow(model.root)];
  const properties = new Set(
    locations.flatMap(({ pointer, schema }) =>
      Object.keys(schema.properties ?? {}).map((key) => `${pointer}/properties/${escapePointer(key)}`),
    ),
  );
  return locations
    .filter(({ pointer, schema }) => schema["x-name"] !== undefined && !properties.has(pointer))
    .map(({ pointer }) => ({
      pointer: `${pointer}/x-name`,
      found: "x-name without a property",
      fix: "move it to the schema of a property; the name of a type is its title",
    }));
}

/** The parts of an allOf agree on the name of a property. */
const contradicting = ({ model, resolver }: Subject): Finding[] =>
  [...locationsBelow(model.root)].flatMap((here) => {
    const { locations, properties } = resolver.at(here);
    return [...properties.keys()].flatMap((key) => {
      const names = locations.flatMap(({ schema }) =>
        has(schema.properties ?? {}, key) ? (schema.properties?.[key]?.["x-name"] ?? []) : [],
      );
      const [first, other] = new Set(names);
      const found = `two names in code for the property ${JSON.stringify(key)}: ${first} and ${other}`;
      return other === undefined ? [] : [{ pointer: here.pointer, found, fix: "write the same x-name in each part of the allOf" }];
    });
  });

function colliding({ model, resolver }: Subject): Finding[] {
  const findings = [...locationsBelow(model.root)].flatMap((here) => {
    const properties = [...resolver.at(here).properties.values()];
    const named = properties.map(({ name, nameInCode, location }): NamedProperty => ({ key: name, name: nameInCode, location }));
    return [
      ...collisionsOf(named, ({ field }) => field).map((collision) => finding(collision, here)),
      ...timeNameFindings(properties, here, resolver),
    ];
  });
  // A collision that was found in a part of an allOf isn't reported again for the whole.
  return findings.filter(
    ({ found, pointer }) => !findings.some((other) => other.found === found && other.pointer.startsWith(`${pointer}/`)),
  );
}

function finding({ items, languages, proposals }: Collision<NamedProperty>, here: SchemaLocation): Finding {
  const place = proposals.findLast(({ item }) => item.location.id === here.id)?.item.location.pointer;
  return {
    pointer: place?.startsWith(here.pointer) ? place : here.pointer,
    found: `properties with the same name in ${languages}: ${shown(items)}`,
    fix: proposals
      .map(({ item, name }) => {
        const { id, pointer } = item.location;
        const file = id === here.id ? "" : `${id.slice(id.lastIndexOf("/") + 1)}#`;
        const line = `"x-name": ${JSON.stringify(name)}`;
        return item.key === item.name ? `add ${line} to ${file}${pointer}` : `write ${line} in ${file}${pointer}`;
      })
      .join(", and "),
  };
}
