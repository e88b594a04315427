import type { SchemaLocation } from "../../contract.ts";
import type { Json } from "../../json.ts";
import { isKeyword, keywords } from "../../keywords/index.ts";
import { locationsBelow } from "../../schema/location.ts";
import { type BranchTarget, branchTargets, tagsOf, tagValue } from "../../schema/union.ts";
import type { Finding } from "../problem.ts";
import { excerpt } from "./grammar.ts";
import type { Rule, Subject } from "./rule.ts";

/** A `oneOf` is a tagged union: its branches are models of objects, and exactly one property tells them apart. Nothing else limits its value. */
export const unions: Rule = ({ model, resolver }) =>
  [...locationsBelow(model.root)].flatMap((location): Finding[] => {
    if (location.schema.oneOf === undefined) return combined(location, resolver);
    const findings = [...otherKeywords(location), ...combined(location, resolver), ...inlineBranches(location)];
    if (findings.length > 0) return findings;
    const branches = branchTargets(location, { target: resolver.target, resolved: ([first]) => resolver.at(first ?? location) });
    if (branches === undefined) return []; // a $ref that leads nowhere is a problem of its own
    const wrong = branches.flatMap((branch, index) => wrongBranch(branch, index, location));
    return wrong.length > 0 ? wrong : wrongTag(branches, location);
  });

const finding = ({ pointer }: SchemaLocation, at: string, found: string, fix: string): Finding => ({ pointer: pointer + at, found, fix });

/** Annotations describe a union, and `type` may say that its values are objects. */
const otherKeywords = (location: SchemaLocation): Finding[] =>
  Object.entries(location.schema).flatMap(([keyword, argument]) => {
    if (keyword === "oneOf" || keyword === "x-open-enum" || !isKeyword(keyword) || keywords[keyword].kind === "annotation") return [];
    if (keyword === "type")
      return argument === "object"
        ? []
        : [finding(location, "/type", `type ${excerpt(argument as Json)} next to oneOf`, "remove it: the values of a union are objects")]; // it was parsed from JSON
    return [finding(location, `/${keyword}`, `${keyword} next to oneOf`, "move it into the models of the branches")];
  });

/** A `$ref` or `allOf` that leads to a union, with other constraints on the same value. */
function combined(location: SchemaLocation, resolver: Subject["resolver"]): Finding[] {
  const { locations } = resolver.at(location);
  const union = locations.find(({ schema }) => schema.oneOf !== undefined);
  if (union === undefined || locations.length === 1 || location === union) return [];
  return [
    finding(
      location,
      "",
      `the union ${union.id}#${union.pointer} combined with other constraints`,
      "refer to the union alone, and move the constraints into the models of its branches",
    ),
  ];
}

const inlineBranches = (location: SchemaLocation): Finding[] =>
  (location.schema.oneOf ?? []).flatMap((branch, index) => {
    if (Object.keys(branch).join() === "$ref") return [];
    const at = `/oneOf/${index}`;
    if (branch.type === "null") return [finding(location, at, "null as a branch", leftOut)];
    return [
      finding(location, at, branch.$ref === undefined ? "a branch that isn't a reference" : "a branch with more than a reference", alone),
    ];
  });

const leftOut = "remove it, and leave the property out of required: null then reads as absent";
const alone = 'write {"$ref": "…"} alone, and put the schema into a model of its own or into $defs';

function wrongBranch({ definition: { name }, resolved }: BranchTarget, index: number, location: SchemaLocation): Finding[] {
  const at = `/oneOf/${index}`;
  if (resolved.locations.some(({ schema }) => schema.oneOf !== undefined))
    return [finding(location, at, `${name}, which is a union itself`, "list its branches here")];
  return resolved.types?.join() === "object"
    ? []
    : [finding(location, at, `${name}, which isn't an object`, "refer to models of objects: a property tells them apart")];
}

function wrongTag(branches: readonly BranchTarget[], location: SchemaLocation): Finding[] {
  const tags = tagsOf(branches.map(({ resolved }) => resolved));
  if (tags.length === 1) return [];
  const quoted = tags.map((tag) => JSON.stringify(tag));
  return tags.length > 1
    ? [
        finding(
          location,
          "/oneOf",
          `${quoted.length} properties that tell the branches apart: ${quoted.join(", ")}`,
          "keep the const of one of them",
        ),
      ]
    : [finding(location, "/oneOf", `no property that tells the branches apart: ${obstacle(branches)}`, requirement)];
}

const requirement = "each branch must require the same property, a string, with a const of its own";

/** Why the property that comes closest isn't a tag. */
function obstacle(branches: readonly BranchTarget[]): string {
  const names = [...new Set(branches.flatMap(({ resolved }) => [...resolved.properties.keys()]))];
  const lacking = (name: string): BranchTarget[] => branches.filter(({ resolved }) => tagValue(resolved, name) === undefined);
  const [closest] = names.map((name) => ({ name, without: lacking(name) })).sort((a, b) => a.without.length - b.without.length);
  if (closest === undefined || closest.without.length === branches.length) return "they have no property with a const in common";
  const { name, without } = closest;
  const [branch] = without;
  if (branch !== undefined) return `${JSON.stringify(name)} ${lack(branch, name)} in ${branch.definition.name}`;
  const values = branches.map(({ resolved }) => tagValue(resolved, name));
  const repeated = values.find((value, index) => values.indexOf(value) !== index);
  return `${JSON.stringify(name)} is ${JSON.stringify(repeated)} in more than one`;
}

function lack({ resolved }: BranchTarget, name: string): string {
  const property = resolved.properties.get(name);
  if (property === undefined) return "isn't defined";
  return property.required ? "isn't a string with a const" : "isn't required";
}
