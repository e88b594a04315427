import type { SchemaLocation } from "../../../contract.ts";
import { escapePointer } from "../../../json.ts";
import { constantNameOf } from "../../../schema/lists.ts";
import { locationsBelow } from "../../../schema/location.ts";
import type { Finding } from "../../problem.ts";
import { excerpt } from "../grammar.ts";
import type { Rule } from "../rule.ts";
import { collisionsOf, escaped, type Named, shown } from "./collisions.ts";

/** The values of an enum have different constants in every language, and only listed values have names. */
export const constantNames: Rule = ({ model }) =>
  [...locationsBelow(model.root)]
    .filter(({ schema }) => schema.enum !== undefined)
    .flatMap((location) => [...unlisted(location), ...colliding(location)]);

function unlisted({ pointer, schema }: SchemaLocation): Finding[] {
  const values = (schema.enum ?? []).filter((value) => typeof value === "string" || typeof value === "number").map(String);
  return Object.keys(schema["x-enumNames"] ?? {})
    .filter((named) => !values.includes(named))
    .map((named) => ({
      pointer: `${pointer}/x-enumNames/${escapePointer(named)}`,
      found: `${excerpt(named)} has a name, but isn't in the enum`,
      fix: "add it to the enum, or remove its name",
    }));
}

function colliding(location: SchemaLocation): Finding[] {
  const { enum: values = [], "x-enumNames": names } = location.schema;
  const strings = [...new Set(values.filter((value) => typeof value === "string"))];
  const all = strings.map((key): Named => ({ key, name: constantNameOf(key, [{ location }]) }));
  return collisionsOf(all, ({ constant }) => constant).map(({ items, languages, proposals }) => {
    const entries = new Map([...Object.entries(names ?? {}), ...proposals.map(({ item, name }): [string, string] => [item.key, name])]);
    const map = [...entries].map(([value, name]) => `${escaped(value)}: ${JSON.stringify(name)}`).join(", ");
    return {
      pointer: `${location.pointer}/enum/${values.indexOf(proposals.at(-1)?.item.key ?? "")}`,
      found: `enum values with the same constant in ${languages}: ${shown(items)}`,
      fix: `${names === undefined ? "add" : "write"} "x-enumNames": { ${map} }${location.pointer === "" ? "" : ` ${names === undefined ? "to" : "in"} ${location.pointer}`}`,
    };
  });
}
