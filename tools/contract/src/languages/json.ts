import type { JsonType } from "../json.ts";
import type { ResolvedSchema } from "../schema/index.ts";
import { isMap, typesIn } from "./kinds.ts";
import type { Language, Names } from "./language.ts";

/** The payload itself. */
export const json: Language = {
  title: "JSON",
  field: ({ name }) => (name === "" ? '""' : name),
  type,
};

function type(resolved: ResolvedSchema, names: Names): string {
  const name = names.definition(resolved);
  if (name !== undefined) return name;
  if (resolved.union !== undefined) return resolved.union.branches.map((branch) => type(branch.resolved, names)).join(" or ");
  const types = typesIn(resolved);
  return types === undefined ? "any" : types.map((one) => single(one, resolved, names)).join(" or ");
}

function single(one: JsonType, resolved: ResolvedSchema, names: Names): string {
  if (one === "array") return resolved.items === undefined ? one : `array of ${type(resolved.items, names)}`;
  if (one === "object" && isMap(resolved) && resolved.additional !== undefined) return `object of ${type(resolved.additional, names)}`;
  return one;
}
