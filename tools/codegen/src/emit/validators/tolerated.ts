import type { Schema } from "@tools/contract";
import { constraintKeywords } from "@tools/contract/schema";

/** Whether a reader survives what a keyword objects to, wherever it stands. A null that reads as absent is for the report to see. */
export const isTolerated = (keyword: string, schema: Schema): boolean =>
  keyword === "enum" ? schema["x-open-enum"] === true : bounds.has(keyword);

/** What bounds a value of the right type: a later version may move it. */
const bounds: ReadonlySet<string> = new Set(constraintKeywords.filter((keyword) => keyword !== "enum" && keyword !== "const"));
