import type { Issue } from "@session-schema/validators";
import { escapePointer } from "./pointer.ts";

/** The JSON pointer to what an issue is about: the unknown property of an `additionalProperties` issue, otherwise the value at its path. */
export const issuePointer = ({ keyword, instancePath, params }: Issue): string =>
  keyword === "additionalProperties" ? `${instancePath}/${escapePointer(params.property)}` : instancePath;
