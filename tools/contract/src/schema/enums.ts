import type { Model, Schema, SchemaLocation } from "../contract.ts";
import { at, isObject, type Json, pointerSteps, pointerTo } from "../json.ts";
import { pascalCase } from "../names.ts";
import { listsOf } from "./lists.ts";
import { locationsBelow } from "./location.ts";
import type { ResolvedSchema } from "./resolved-schema.ts";

/** An enum with its own name in code: a model, a definition or an inline enum. */
export interface Enumeration {
  /** `RecordingStatus`; `ViewerReportQuality` for the property `quality` of ViewerReport. */
  readonly name: string;
  readonly location: SchemaLocation;
  readonly values: readonly Json[];
  /** Later versions may add values. */
  readonly open: boolean;
}

/** The enums of a model's file, in order. */
export const enumerationsOf = (model: Model): Enumeration[] =>
  [...locationsBelow(model.root)].flatMap((location) =>
    location.schema.enum === undefined
      ? []
      : [{ name: nameAt(model, location.pointer), location, values: location.schema.enum, open: location.schema["x-open-enum"] === true }],
  );

/** The only enum of a resolved schema; undefined if there is none, or if there is a const or a second enum. */
export function enumerationAt(resolved: ResolvedSchema, models: readonly Model[]): Enumeration | undefined {
  const [list, ...others] = listsOf(resolved);
  if (list === undefined || others.length > 0 || list.keyword === "const") return undefined;
  const model = models.find(({ id }) => id === list.location.id);
  return model && enumerationsOf(model).find(({ location }) => location.pointer === list.location.pointer);
}

/** The name in code of a location in a model's file. */
export function nameAt(model: Model, pointer: string): string {
  const definition = model.definitions
    .filter(({ at }) => pointer === at.pointer || pointer.startsWith(`${at.pointer}/`))
    .sort((a, b) => b.at.pointer.length - a.at.pointer.length)[0];
  const base = definition ?? { name: model.name, at: model.root };
  return base.name + pathName(base.at.schema, pointer.slice(base.at.pointer.length));
}

/** The names on a pointer's path from a schema: `/properties/tags/items` is `TagsItem`. A property has the name of its `x-name`. */
export function pathName(schema: Schema, pointer: string): string {
  const names: string[] = [];
  const steps = pointerSteps(pointer);
  for (let i = 0; i < steps.length; i++) {
    const step = steps[i];
    if (step === "items") names.push("Item");
    else if (step === "additionalProperties") names.push("Value");
    else if (step === "properties" || step === "$defs") {
      const below = at(schema as Json, pointerTo(steps.slice(0, i + 2))); // a schema is parsed JSON
      const name = step === "properties" && isObject(below) ? below["x-name"] : undefined;
      names.push(pascalCase(typeof name === "string" ? name : (steps[i + 1] ?? "")));
      i++;
    } else if (step === "allOf") i++;
  }
  return names.join("");
}
