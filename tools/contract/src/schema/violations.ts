import type { SchemaLocation } from "../contract.ts";
import { has, isObject, type Json } from "../json.ts";
import { constraintOf, type IssueKeyword, keywords } from "../keywords/index.ts";
import type { Constraint, ResolvedSchema, Union } from "./resolved-schema.ts";
import { branchOf } from "./union.ts";

/** A constraint that a value doesn't meet, and its location. */
export interface Violation {
  readonly keyword: IssueKeyword;
  readonly location: SchemaLocation;
  /** The property that is missing or unknown. */
  readonly property?: string;
  /** The property whose value it is about, if it isn't about the whole value: the tag of a union. */
  readonly at?: string;
}

/** The violations of a value itself. The values of its properties and items aren't checked. */
export function violationsAt(resolved: ResolvedSchema, value: Json): Violation[] {
  if (resolved.union !== undefined) {
    const branch = branchOf(resolved.union, value);
    return branch === undefined ? [outside(resolved.union, value)] : violationsAt(branch.resolved, value);
  }
  return [
    ...wrongType(resolved, value),
    ...resolved.constraints
      .filter((constraint) => !meets(constraint, value))
      .map(({ keyword, location }): Violation => ({ keyword, location })),
    ...(isObject(value) ? [...missing(resolved, value), ...unknown(resolved, value)] : []),
  ];
}

/** Why a value belongs to no branch of a union. What the first branch asks for, each of them does. */
function outside({ tag, branches, location }: Union, value: Json): Violation {
  const first = branches[0]?.resolved.locations ?? [];
  const asking = (asks: (location: SchemaLocation) => boolean): SchemaLocation => first.find(asks) ?? location;
  if (!isObject(value)) return { keyword: "type", location: asking(({ schema }) => schema.type !== undefined) };
  if (!has(value, tag))
    return { keyword: "required", location: asking(({ schema }) => schema.required?.includes(tag) === true), property: tag };
  return { keyword: "oneOf", location, at: tag };
}

/** Whether a value, with its properties and items, is valid. */
export const accepts = (resolved: ResolvedSchema, value: Json): boolean =>
  violationsAt(resolved, value).length === 0 &&
  partsOf(resolved, value).every(([part, inner]) => inner === undefined || accepts(inner, part));

/** Whether a value meets a constraint. A constraint of another type always holds, as in JSON Schema. */
export const meets = ({ keyword, value: argument }: Pick<Constraint, "keyword" | "value">, value: Json): boolean =>
  constraintOf(keyword).meets(argument, value);

const wrongType = (resolved: ResolvedSchema, value: Json): Violation[] =>
  resolved.locations
    .filter(({ schema: { type } }) => type !== undefined && !keywords.type.meets(type, value))
    .map((location) => ({ keyword: "type", location }));

const missing = (resolved: ResolvedSchema, value: { [key: string]: Json }): Violation[] =>
  resolved.locations.flatMap((location) =>
    keywords.required
      .missing(location.schema.required ?? [], value)
      .map((property): Violation => ({ keyword: "required", location, property })),
  );

const unknown = (resolved: ResolvedSchema, value: { [key: string]: Json }): Violation[] =>
  resolved.closedBy.flatMap((location) =>
    keywords.additionalProperties
      .unknown(location.schema.properties ?? {}, value)
      .map((property): Violation => ({ keyword: "additionalProperties", location, property })),
  );

const partsOf = (resolved: ResolvedSchema, value: Json): [Json, ResolvedSchema | undefined][] => {
  const branch = resolved.union && branchOf(resolved.union, value);
  if (branch !== undefined) return partsOf(branch.resolved, value);
  if (Array.isArray(value)) return value.map((item) => [item, resolved.items]);
  if (!isObject(value)) return [];
  return Object.entries(value).map(([name, part]) => [part, resolved.properties.get(name)?.resolved ?? resolved.additional]);
};
