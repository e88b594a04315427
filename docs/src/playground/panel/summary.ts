import type { ValidationResult } from "../worker/validation-result.ts";
import { issueCount, plural } from "./count.ts";

/** The result in one sentence, for screen readers. */
export function summary(result: ValidationResult): string {
  if (result.kind === "empty") return "Nothing to validate.";
  if (result.kind === "error") return `Not JSON, line ${result.line}, column ${result.column}: ${result.message}`;
  const { strict, tolerant } = result;
  return strict
    ? "Strict and tolerant accept it."
    : `Strict rejects it, tolerant ${tolerant ? "accepts" : "rejects"} it: ${plural(issueCount(result), "issue")}.`;
}
