import { UsageError } from "@tools/command-line";
import { pointerSteps } from "@tools/contract/json";

/** The steps of the JSON Pointer that `--at` has. Throws UsageError if it isn't one. */
export function pointerFrom(text: string): string[] {
  if (!text.startsWith("/"))
    throw new UsageError(`--at must be a JSON Pointer, such as /sessions or /data/0/sessions, got ${JSON.stringify(text)}.${hint(text)}`);
  if (!/~(?![01])/.test(text)) return pointerSteps(text);
  throw new UsageError(`--at must be a JSON Pointer, got ${JSON.stringify(text)}. Write ~0 for ~, and ~1 for a / in a name.`);
}

function hint(text: string): string {
  if (/^[A-Za-z]:/.test(text)) return " Git Bash rewrites arguments that look like paths: set MSYS_NO_PATHCONV=1.";
  const names = /^(?:\$|#\/)?\.?([\w.-]+(?:\/[\w.-]+)*)$/.exec(text)?.[1];
  return names === undefined ? "" : ` Did you mean /${names.replaceAll(".", "/")}?`;
}
