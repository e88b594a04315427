import { locationsAt, type SchemaLocation } from "../../document/document.ts";
import { taggedUnionAt } from "../../document/tagged-union.ts";
import type { Analysis } from "../analysis.ts";

/** Whether no value meets two alternatives, as far as types and listed values show: then `oneOf` means what `anyOf` does. */
export function isExclusive(analysis: Analysis, location: SchemaLocation, keyword: "anyOf" | "oneOf"): boolean {
  if (keyword === "oneOf" && taggedUnionAt(location) !== undefined) return true;
  const options = locationsAt(location, keyword);
  const areApart = (a: SchemaLocation, b: SchemaLocation): boolean => analysis.casesOf([a, b]).every((both) => analysis.isEmpty(both));
  return options.every((option, index) => options.slice(index + 1).every((other) => areApart(option, other)));
}
