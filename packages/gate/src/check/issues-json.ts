import type { Issue } from "@session-schema/validators";
import { mask } from "@session-schema/validators/mask";

const maxIssues = 20;
const maxLength = 4096;
const maxTextLength = 300;

/** Issues as JSON in ASCII, as many as fit, and how many of them do. */
export function issuesJson(issues: readonly Issue[]): { readonly json: string; readonly count: number } {
  const entries: string[] = [];
  let length = 2; // the brackets
  for (const issue of issues.slice(0, maxIssues)) {
    const entry = ascii(JSON.stringify(entryOf(issue)));
    length += entry.length + 1;
    if (length > maxLength) break;
    entries.push(entry);
  }
  return { json: `[${entries.join(",")}]`, count: entries.length };
}

/** A part of an issue. `instancePath` may hold keys of the payload, so it is masked and cut as the rest is. */
const entryOf = ({ instancePath, keyword, message, tolerated }: Issue): Record<string, unknown> => ({
  instancePath: clip(instancePath.split("/").map(mask).join("/")),
  keyword,
  message: clip(message),
  ...(tolerated ? { tolerated } : {}),
});

const clip = (text: string): string => (text.length <= maxTextLength ? text : `${text.slice(0, maxTextLength - 1)}…`);

const ascii = (json: string): string =>
  json.replace(/[^\x20-\x7e]/g, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
