import type { SchemaLocation } from "../../contract.ts";
import { escapePointer, has, type Json, typesOf } from "../../json.ts";
import { locationsBelow } from "../../schema/location.ts";
import type { Finding } from "../problem.ts";
import { excerpt, repeated } from "./grammar.ts";
import type { Subject } from "./rule.ts";

/** An enum lists each value once, each of its declared type, and describes only values that it lists. */
export const enums = ({ model, resolver }: Subject): Finding[] =>
  [...locationsBelow(model.root)].flatMap((location) => [
    ...wrongTypes(location, resolver),
    ...(location.schema.enum === undefined ? opensNothing(location) : [...badValues(location), ...badDescriptions(location)]),
  ]);

const opensNothing = ({ pointer, schema }: SchemaLocation): Finding[] =>
  (["x-open-enum", "x-enumDescriptions", "x-enumNames"] as const)
    .filter((keyword) => schema[keyword] !== undefined && !(keyword === "x-open-enum" && schema.oneOf !== undefined))
    .map((keyword) => ({
      pointer: `${pointer}/${keyword}`,
      found: `${keyword} without an enum`,
      fix: 'add "enum", or remove it',
    }));

/** A value of another type than the declared one can never be sent. */
function wrongTypes(location: SchemaLocation, resolver: Subject["resolver"]): Finding[] {
  const { enum: listed, const: only } = location.schema;
  if (listed === undefined && only === undefined) return [];
  const { types } = resolver.at(location);
  const fits = (value: Json): boolean => types === undefined || typesOf(value).some((type) => types.includes(type));
  const values = (listed ?? []).map((value, index) => ({ value, at: `enum/${index}` }));
  const all = only === undefined ? values : [...values, { value: only, at: "const" }];
  return all
    .filter(({ value }) => !fits(value))
    .map(({ value, at }) => ({
      pointer: `${location.pointer}/${at}`,
      found: `the value ${excerpt(value)}, which isn't of type ${types?.join(" or ") || "that allOf leaves"}`,
      fix: "fix the value or the type",
    }));
}

function badValues({ pointer, schema }: SchemaLocation): Finding[] {
  const twice = repeated(schema.enum ?? []);
  const findings: Finding[] = [];
  if (twice !== undefined)
    findings.push({ pointer: `${pointer}/enum`, found: `the value ${excerpt(twice)} twice`, fix: "list each value once" });
  const types = [schema.type ?? []].flat().filter((type) => type !== "null");
  if (schema["x-open-enum"] === true && types.length !== 1)
    findings.push({
      pointer,
      found: types.length === 0 ? "an open enum without a type" : `an open enum of ${types.length} types`,
      fix: 'write one type, with "null" if need be: values that are added later have it',
    });
  return findings;
}

function badDescriptions({ pointer, schema }: SchemaLocation): Finding[] {
  const descriptions = schema["x-enumDescriptions"];
  if (descriptions === undefined) return [];
  const here = `${pointer}/x-enumDescriptions`;
  const values = (schema.enum ?? []).filter((value) => typeof value === "string");
  return [
    ...Object.keys(descriptions)
      .filter((described) => !values.includes(described))
      .map((described) => ({
        pointer: `${here}/${escapePointer(described)}`,
        found: `${excerpt(described)} is described, but isn't in the enum`,
        fix: "add it to the enum, or remove its description",
      })),
    ...values
      .filter((value) => !has(descriptions, value))
      .map((value) => ({ pointer: here, found: `the value without a description ${excerpt(value)}`, fix: "describe its meaning" })),
  ];
}
