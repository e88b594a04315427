import type { SchemaLocation } from "../contract.ts";
import { isObject, type Json } from "../json.ts";
import { constraintOf, type IssueKeyword, keywords } from "../keywords/index.ts";
import type { Constraint, ResolvedSchema } from "./resolved-schema.ts";

/** A constraint that a value doesn't meet, and its location. */
export interface Violation {
  readonly keyword: IssueKeyword;
  readonly location: SchemaLocation;
  /** The property that is missing or unknown. */
  readonly property?: string;
}

/** The violations of a value itself. The values of its properties and items aren't checked. */
export function violationsAt(resolved: ResolvedSchema, value: Json): Violation[] {
  return [
    ...wrongType(resolved, value),
    ...resolved.constraints
      .filter((constraint) => !meets(constraint, value))
      .map(({ keyword, location }): Violation => ({ keyword, location })),
    ...(isObject(value) ? [...missing(resolved, value), ...unknown(resolved, value)] : []),
  ];
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
  if (Array.isArray(value)) return value.map((item) => [item, resolved.items]);
  if (!isObject(value)) return [];
  return Object.entries(value).map(([name, part]) => [part, resolved.properties.get(name)?.resolved ?? resolved.additional]);
};
