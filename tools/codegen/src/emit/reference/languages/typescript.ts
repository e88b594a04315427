import type { JsonType } from "@tools/contract/json";
import type { ResolvedSchema } from "@tools/contract/schema";
import { listedValues } from "@tools/contract/schema";
import { isMap, type Language, type Names } from "./language.ts";

/** The types of `@session-schema/types`. */
export const typescript: Language = {
  title: "TypeScript",
  note: (name) =>
    `\`${name}\` of \`@session-schema/types\` is what a writer makes. A reader gets \`Tolerant${name}\`, in which open enums take later values too.`,
  field: (property) => (/^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u.test(property) ? property : JSON.stringify(property)),
  type,
};

function type(resolved: ResolvedSchema, names: Names): string {
  const name = names.definition(resolved) ?? names.enumeration(resolved);
  if (name !== undefined) return name;
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
