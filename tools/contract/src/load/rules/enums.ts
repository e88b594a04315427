import type { Site } from "../../contract.ts";
import { escapePointer, has, type Json, typesOf } from "../../json.ts";
import { sitesBelow } from "../../schema/location.ts";
import type { Finding } from "../problem.ts";
import { repeated, said } from "./grammar.ts";
import type { Subject } from "./rule.ts";

/** An enum lists each value once, each of the type that it declares, and what is said of it is said of values that it has. */
export const enums = ({ model, shapes }: Subject): Finding[] =>
  [...sitesBelow(model.root)].flatMap((site) => [
    ...wrongTypes(site, shapes),
    ...(site.schema.enum === undefined ? opensNothing(site) : [...badValues(site), ...badDescriptions(site)]),
  ]);

const opensNothing = ({ pointer, schema }: Site): Finding[] =>
  (["x-open-enum", "x-enum-descriptions"] as const)
    .filter((keyword) => schema[keyword] !== undefined)
    .map((keyword) => ({
      pointer: `${pointer}/${keyword}`,
      found: `${keyword} where there is no enum`,
      fix: 'add "enum", or leave it out',
    }));

/** A value that its own type refuses can never be sent. */
function wrongTypes(site: Site, shapes: Subject["shapes"]): Finding[] {
  const { types } = shapes.at(site);
  const fits = (value: Json): boolean => types === undefined || typesOf(value).some((type) => types.includes(type));
  const values = (site.schema.enum ?? []).map((value, index) => ({ value, at: `enum/${index}` }));
  const all = site.schema.const === undefined ? values : [...values, { value: site.schema.const, at: "const" }];
  return all
    .filter(({ value }) => !fits(value))
    .map(({ value, at }) => ({
      pointer: `${site.pointer}/${at}`,
      found: `the value ${said(value)}, which is not of the type ${types?.join(" or ") || "that allOf leaves"}`,
      fix: "mend the value, or the type",
    }));
}

function badValues({ pointer, schema }: Site): Finding[] {
  const twice = repeated(schema.enum ?? []);
  const findings: Finding[] = [];
  if (twice !== undefined)
    findings.push({ pointer: `${pointer}/enum`, found: `the value ${said(twice)} twice`, fix: "list each value once" });
  if (schema["x-open-enum"] === true && typeof schema.type !== "string")
    findings.push({ pointer, found: "an open enum that does not say its type", fix: 'add "type": a later value has to be of some type' });
  return findings;
}

function badDescriptions({ pointer, schema }: Site): Finding[] {
  const descriptions = schema["x-enum-descriptions"];
  if (descriptions === undefined) return [];
  const here = `${pointer}/x-enum-descriptions`;
  const values = (schema.enum ?? []).filter((value) => typeof value === "string");
  return [
    ...Object.keys(descriptions)
      .filter((described) => !values.includes(described))
      .map((described) => ({
        pointer: `${here}/${escapePointer(described)}`,
        found: `${said(described)} is described, but not in the enum`,
        fix: "add it to the enum, or do not describe it",
      })),
    ...values
      .filter((value) => !has(descriptions, value))
      .map((value) => ({ pointer: here, found: `no description of the value ${said(value)}`, fix: "say what it means" })),
  ];
}
