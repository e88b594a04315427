import type { JsonType } from "@tools/contract/json";
import type { Shape } from "@tools/contract/schema";
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

function type(shape: Shape, names: Names): string {
  const name = names.definition(shape) ?? names.enumeration(shape);
  if (name !== undefined) return name;
  const listed = listedValues(shape);
  if (listed !== undefined) return listed.map((value) => JSON.stringify(value)).join(" | ");
  return shape.types === undefined ? "unknown" : shape.types.map((one) => single(one, shape, names)).join(" | ");
}

function single(one: JsonType, shape: Shape, names: Names): string {
  if (one === "integer") return "number";
  if (one === "array") return `${grouped(shape.items === undefined ? "unknown" : type(shape.items, names))}[]`;
  if (one !== "object") return one;
  if (shape.properties.size > 0) return "{ … }";
  if (!isMap(shape)) return "Record<string, never>";
  return `Record<string, ${shape.additional === undefined ? "unknown" : type(shape.additional, names)}>`;
}

const grouped = (item: string): string => (item.includes(" | ") ? `(${item})` : item);
