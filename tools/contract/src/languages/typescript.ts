import type { JsonType } from "../json.ts";
import { listedValues, type ResolvedSchema } from "../schema/index.ts";
import { isMap } from "./kinds.ts";
import type { Language, Names } from "./language.ts";

/** The types package. */
export const typescript: Language = {
  title: "TypeScript",
  field: ({ name }) => (/^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(name) ? name : JSON.stringify(name)),
  type,
};

function type(resolved: ResolvedSchema, names: Names): string {
  const name = names.definition(resolved) ?? names.enumeration(resolved);
  if (name !== undefined) return name;
  if (resolved.union !== undefined) return resolved.union.branches.map((branch) => type(branch.resolved, names)).join(" | ");
  const listed = listedValues(resolved);
  if (listed !== undefined) return listed.map((value) => JSON.stringify(value)).join(" | ");
  return resolved.types === undefined ? "unknown" : resolved.types.map((one) => single(one, resolved, names)).join(" | ");
}

function single(one: JsonType, resolved: ResolvedSchema, names: Names): string {
  if (one === "integer") return "number";
  if (one === "array") return `${grouped(resolved.items === undefined ? "unknown" : type(resolved.items, names))}[]`;
  if (one !== "object") return one;
  if (resolved.properties.size > 0) return "{ … }";
  if (!isMap(resolved)) return "Record<string, never>";
  return `Record<string, ${resolved.additional === undefined ? "unknown" : type(resolved.additional, names)}>`;
}

const grouped = (item: string): string => (item.includes(" | ") ? `(${item})` : item);
