import type { Json, JsonObject } from "@tools/contract/json";
import type { Analysis } from "../analysis.ts";
import type { Case } from "../cases/case.ts";
import { additionalOf, definedProperties, isClosed, propertyOf } from "../cases/properties.ts";
import { isFalse } from "../conjunction.ts";
import { undefinedName } from "./undefined-name.ts";

/** The smallest object, the same with each other property, and with all of them. */
export function objectSamples(analysis: Analysis, one: Case, depth: number = analysis.limits.depth): JsonObject[] {
  const value = (name: string): Json | undefined => analysis.samples(propertyOf(one, name), depth - 1)[0];
  const required = one.required.map((name) => [name, value(name)] as const);
  if (required.some(([, each]) => each === undefined)) return [];
  const base: JsonObject = Object.fromEntries(required.map(([name, each]) => [name, each ?? null]));
  const optional = definedProperties(one)
    .filter((name) => !one.required.includes(name) && !isFalse(propertyOf(one, name)))
    .flatMap((name) => {
      const each = depth > 1 ? value(name) : undefined;
      return each === undefined ? [] : [[name, each] as const];
    });
  const [additional] = isClosed(one) ? [] : analysis.samples(additionalOf(one), depth - 1);
  const all = [...optional, ...(additional === undefined ? [] : [[undefinedName(one), additional] as const])];
  const missing = Math.max(0, one.minSize - required.length);
  return [
    { ...base, ...Object.fromEntries(all.slice(0, missing)) },
    ...all.map(([name, each]) => ({ ...base, [name]: each })),
    { ...base, ...Object.fromEntries(optional) },
  ];
}
