import { rangeOf } from "../../schema/limits.ts";
import { listedValues } from "../../schema/lists.ts";
import { type ResolvedSchema, resolvedBelow } from "../../schema/resolved-schema.ts";
import type { Finding } from "../problem.ts";
import { isForeign } from "./is-foreign.ts";
import { once } from "./once.ts";
import type { Rule, Subject } from "./rule.ts";

/** Every object has so few properties that a validator of it compiles, and every smallest payload fits into fixtures and examples. */
export const sizes: Rule = (subject) => {
  const seen = new Set<string>();
  const least = leastSizes(subject);
  return subject.model.definitions.flatMap(({ at }) => [
    ...[...resolvedBelow(subject.resolver.at(at), seen, isForeign(subject.model))].flatMap((resolved) => tooMany(resolved, subject)),
    ...tooLarge(least(subject.resolver.at(at)), at.pointer),
  ]);
};

const maxProperties = 500;

function tooMany({ properties, locations }: ResolvedSchema, { model }: Subject): Finding[] {
  const location = locations.find(({ id, schema }) => id === model.id && schema.properties !== undefined);
  if (properties.size <= maxProperties || location === undefined) return [];
  return [
    {
      pointer: `${location.pointer}/properties`,
      found: `an object with ${properties.size} properties`,
      fix: `define at most ${maxProperties}: group some in objects of their own, or use additionalProperties for names that are data`,
    },
  ];
}

/** In characters. Each fixture holds a payload, and each is part of a page and of several packages. */
const maxSize = 250_000;

const tooLarge = (size: number, pointer: string): Finding[] =>
  size <= maxSize
    ? []
    : [
        {
          pointer,
          found: `a schema whose smallest payload has about ${Number.isFinite(size) ? Math.round(size) : "endless"} characters`,
          fix: `lower minLength, minItems or minProperties: fixtures and examples need a payload of at most ${maxSize} characters`,
        },
      ];

/** The sizes of the smallest payloads, roughly: counts alone, without the contents of patterns and enums. */
const leastSizes = once((): ((resolved: ResolvedSchema) => number) => {
  const known = new Map<string, number>();
  const sizeOf = (resolved: ResolvedSchema): number => {
    const found = known.get(resolved.key);
    if (found !== undefined) return found;
    known.set(resolved.key, 0); // a schema that requires itself endlessly is a problem of its own
    const size = computed(resolved);
    known.set(resolved.key, size);
    return size;
  };
  const computed = (resolved: ResolvedSchema): number => {
    if (resolved.union !== undefined) return Math.min(...resolved.union.branches.map((branch) => sizeOf(branch.resolved)));
    if (listedValues(resolved) !== undefined || resolved.types?.length !== 1) return 1;
    const least = (measure: "string" | "array" | "object"): number => rangeOf(resolved, measure).least ?? 0;
    switch (resolved.types[0]) {
      case "string":
        return 2 + least("string");
      case "array":
        return 2 + least("array") * (1 + (resolved.items === undefined ? 1 : sizeOf(resolved.items)));
      case "object": {
        const required = [...resolved.properties.values()].filter((property) => property.required);
        const extra = Math.max(0, least("object") - required.length);
        return required.reduce((sum, { name, resolved: inner }) => sum + name.length + 4 + sizeOf(inner), 2 + 8 * extra);
      }
      default:
        return 1;
    }
  };
  return sizeOf;
});
