import type { Model, SchemaLocation } from "../contract.ts";
import { isObject, type Json } from "../json.ts";
import { closedValues } from "./lists.ts";
import { below, locationsBelow } from "./location.ts";
import type { Branch, ResolvedSchema, SchemaResolver, Union } from "./resolved-schema.ts";

/** The union of some locations; undefined if none has a `oneOf`, or if its tag isn't clear, which `load` reports. */
export function unionOf(locations: readonly SchemaLocation[], lookup: BranchLookup): Union | undefined {
  const location = locations.find(({ schema }) => schema.oneOf !== undefined);
  if (location === undefined) return undefined;
  const targets = branchTargets(location, lookup);
  if (targets === undefined) return undefined;
  const [tag, ...others] = tagsOf(targets.map(({ resolved }) => resolved));
  if (tag === undefined || others.length > 0) return undefined;
  const branches = targets.map(({ definition, resolved }): Branch => ({ value: String(tagValue(resolved, tag)), definition, resolved }));
  return { tag, branches, open: location.schema["x-open-enum"] === true, location };
}

/** The unions that a model's file defines, in order. */
export const unionsIn = ({ root }: Model, resolver: Pick<SchemaResolver, "at">): Union[] =>
  [...locationsBelow(root)].flatMap((location) => (location.schema.oneOf === undefined ? [] : (resolver.at(location).union ?? [])));

/** The branch that a value belongs to by its tag. */
export const branchOf = ({ tag, branches }: Union, value: Json): Branch | undefined =>
  isObject(value) && Object.hasOwn(value, tag) ? branches.find((branch) => branch.value === value[tag]) : undefined;

export interface BranchLookup {
  readonly resolved: (locations: readonly SchemaLocation[]) => ResolvedSchema;
  readonly target: SchemaResolver["target"];
}

/** A definition that a branch refers to, with all of its constraints. */
export type BranchTarget = Omit<Branch, "value">;

/** The targets of the branches; undefined if one of them isn't a reference that leads somewhere. */
export function branchTargets(location: SchemaLocation, { resolved, target }: BranchLookup): BranchTarget[] | undefined {
  const targets = (location.schema.oneOf ?? []).map((schema, index): BranchTarget | undefined => {
    const definition = target(below(location, schema, "oneOf", index));
    return definition && { definition, resolved: resolved([definition.at]) };
  });
  return targets.every((each) => each !== undefined) ? targets : undefined;
}

/** The properties that tell some objects apart: required in each, and with one string of its own in each. */
export function tagsOf(branches: readonly ResolvedSchema[]): string[] {
  const names = [...(branches[0]?.properties.keys() ?? [])];
  return names.filter((name) => {
    const values = branches.map((branch) => tagValue(branch, name));
    return values.every((value) => value !== undefined) && new Set(values).size === values.length;
  });
}

/** The only string that a required property may have. */
export function tagValue({ properties }: ResolvedSchema, name: string): string | undefined {
  const property = properties.get(name);
  if (property === undefined || !property.required) return undefined;
  const [value, ...others] = closedValues(property.resolved) ?? [];
  return typeof value === "string" && others.length === 0 ? value : undefined;
}
