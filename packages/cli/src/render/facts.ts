import { phrasesOf } from "@tools/contract/keywords";
import { annotation, conjuncts, type Json, type Site, target } from "../contract.ts";

/** The type of a value in words: `array of FfmpegProfile`, `RecordingStatus`, `integer`. */
export function typeName(site: Site): string {
  const referred = target(site);
  if (referred?.schema.title !== undefined) return referred.schema.title;
  const { type, items } = site.schema;
  if (type === "array" && typeof items === "object") return `array of ${typeName({ id: site.id, schema: items })}`;
  if (type !== undefined) return [type].flat().join(" or ");
  return (
    conjuncts(site)
      .find(({ schema }) => schema.type !== undefined && schema !== site.schema)
      ?.schema.type?.toString() ?? "any value"
  );
}

/** The bounds of a value, each as a phrase. */
export const boundsOf = (site: Site): string[] =>
  conjuncts(site).flatMap(({ schema }) => [
    ...phrasesOf(schema),
    ...(schema.const === undefined ? [] : [`always ${JSON.stringify(schema.const)}`]),
  ]);

/** The unit of a number; undefined if it has none. */
export function unitOf(site: Site): string | undefined {
  const unit = annotation(site, "x-unit");
  return unit === "none" ? undefined : unit;
}

export interface Value {
  readonly text: string;
  readonly description: string;
}

/** The values of an enum with their descriptions, and whether later versions may add values. */
export function valuesOf(site: Site): { values: Value[]; open: boolean } | undefined {
  const found = conjuncts(site).find(({ schema }) => schema.enum !== undefined);
  if (found === undefined) return undefined;
  const descriptions = found.schema["x-enumDescriptions"] ?? {};
  const descriptionOf = (value: Json): string => (Object.hasOwn(descriptions, String(value)) ? String(descriptions[String(value)]) : "");
  return {
    values: (found.schema.enum ?? []).map((value) => ({ text: JSON.stringify(value), description: descriptionOf(value) })),
    open: found.schema["x-open-enum"] === true,
  };
}
