import { has, type Json } from "@tools/contract/json";
import { fullFormats } from "ajv-formats/dist/formats.js";
import { keywordsOf } from "../../../document/document.ts";
import { factsOf } from "../../patterns.ts";
import { type AddFacets, addSizes, withValue } from "./facets.ts";

export const addString: AddFacets = (draft, { location }) => {
  const { minLength, maxLength, pattern, format } = keywordsOf(location);
  addSizes(draft, minLength, maxLength);
  if (typeof pattern === "string" && !factsOf(pattern).isTrivial) draft.patterns = withValue(draft.patterns, pattern);
  if (isStringFormat(format)) draft.formats = withValue(draft.formats, format);
};

/** Whether validators assert a format of strings. They ignore unknown formats. */
const isStringFormat = (format: Json | undefined): format is string =>
  typeof format === "string" && has(fullFormats, format) && !others.has(format);

/** Formats of numbers, and formats that accept every string. */
const others: ReadonlySet<string> = new Set(["int32", "int64", "float", "double", "password", "binary"]);
