import { phrasesOf } from "@tools/contract/keywords";
import { annotation, conjuncts, type Json, type SchemaLocation, target } from "../contract.ts";

/** The type of a value in words: `array of FfmpegProfile`, `RecordingStatus`, `integer`. */
export function typeName(location: SchemaLocation): string {
  const referred = target(location);
  if (referred?.schema.title !== undefined) return referred.schema.title;
  const { type, items, oneOf } = location.schema;
  if (oneOf !== undefined) return modelsOf(location)?.models.join(" or ") ?? "any value";
  if (type === "array" && typeof items === "object") return `array of ${typeName({ id: location.id, schema: items })}`;
  if (type !== undefined) return [type].flat().join(" or ");
  return (
    conjuncts(location)
      .find(({ schema }) => schema.type !== undefined && schema !== location.schema)
      ?.schema.type?.toString() ?? "any value"
  );
}

/** The bounds of a value, each as a phrase. */
export const boundsOf = (location: SchemaLocation): string[] =>
  conjuncts(location).flatMap(({ schema }) => [
    ...phrasesOf(schema),
    ...(schema.const === undefined ? [] : [`always ${JSON.stringify(schema.const)}`]),
  ]);

/** The unit of a number; undefined if it has none. */
export function unitOf(location: SchemaLocation): string | undefined {
  const unit = annotation(location, "x-unit");
  return unit === "none" ? undefined : unit;
}

/** The models of a tagged union, and whether later versions may add models. Undefined if the value isn't one. */
export function modelsOf(location: SchemaLocation): { models: string[]; open: boolean } | undefined {
  const found = conjuncts(location).find(({ schema }) => schema.oneOf !== undefined);
  if (found === undefined) return undefined;
  return {
    models: (found.schema.oneOf ?? []).map((schema) => typeName({ id: found.id, schema })),
    open: found.schema["x-open-enum"] === true,
  };
}

export interface Value {
  /** The value as JSON, and its name in code if it has one of its own. */
  readonly text: string;
  readonly description: string;
}

/** The values of an enum with their descriptions, and whether later versions may add values. */
export function valuesOf(location: SchemaLocation): { values: Value[]; open: boolean } | undefined {
  const found = conjuncts(location).find(({ schema }) => schema.enum !== undefined);
  if (found === undefined) return undefined;
  const { "x-enumDescriptions": descriptions = {}, "x-enumNames": names = {} } = found.schema;
  const of = (value: Json, texts: Readonly<Record<string, string>>): string =>
    Object.hasOwn(texts, String(value)) ? String(texts[String(value)]) : "";
  return {
    values: (found.schema.enum ?? []).map((value) => {
      const name = of(value, names);
      return { text: `${JSON.stringify(value)}${name && `, in code ${name}`}`, description: of(value, descriptions) };
    }),
    open: found.schema["x-open-enum"] === true,
  };
}
