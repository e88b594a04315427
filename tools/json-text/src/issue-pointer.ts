import type { Issue } from "@session-schema/validators";
import { mask } from "@session-schema/validators/mask";
import { escapePointer, valueAt } from "./pointer.ts";

/** The JSON pointer to what an issue is about: the unknown property of an `additionalProperties` issue, otherwise the value at its path. */
export const issuePointer = (issue: Issue, payload: unknown): string =>
  issue.keyword === "additionalProperties" ? unknownProperty(issue, payload) : issue.instancePath;

/** The pointer to the unknown property, or to its object if the payload has no property of that name. */
function unknownProperty({ instancePath, found }: Issue, payload: unknown): string {
  const object = valueAt(payload, instancePath);
  const names = typeof object === "object" && object !== null ? Object.keys(object) : [];
  const name = names.find((own) => isShownAs(own, found));
  return name === undefined ? instancePath : `${instancePath}/${escapePointer(name)}`;
}

/** Issues mask secrets in names, and cut long names off. */
function isShownAs(name: string, found: string): boolean {
  const masked = JSON.stringify(mask(name));
  return masked === found || (found.endsWith("…") && masked.startsWith(found.slice(0, -1)));
}
