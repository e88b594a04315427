import type { Case } from "../../analysis/cases/case.ts";
import { clip } from "../../wording/words.ts";

/** The type of a case as people call it, or its values if they are listed. */
export const typeName = ({ type, values, integer }: Case): string => {
  if (type === "boolean" || type === "null" || values === undefined) return integer ? "integer" : type;
  return values.map((value) => clip(JSON.stringify(value), 60)).join(" or ");
};
