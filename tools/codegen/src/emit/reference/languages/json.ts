import type { JsonType } from "@tools/contract/json";
import type { Shape } from "@tools/contract/schema";
import { isMap, type Language, type Names, typesIn } from "./language.ts";

/** What stands in the payload itself. */
export const json: Language = {
  title: "JSON",
  note: () => "",
  field: (property) => (property === "" ? '""' : property),
  type,
};

function type(shape: Shape, names: Names): string {
  const name = names.definition(shape);
  if (name !== undefined) return name;
  const types = typesIn(shape);
  return types === undefined ? "any" : types.map((one) => single(one, shape, names)).join(" or ");
}

function single(one: JsonType, shape: Shape, names: Names): string {
  if (one === "array") return shape.items === undefined ? one : `array of ${type(shape.items, names)}`;
  if (one === "object" && isMap(shape) && shape.additional !== undefined) return `object of ${type(shape.additional, names)}`;
  return one;
}
