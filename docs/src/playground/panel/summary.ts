import type { ValidationResult } from "../worker/validation-result.ts";
import { issueCount, plural } from "./count.ts";

/** The result in one sentence, for screen readers. */
export function summary(result: ValidationResult): string {
  if (result.kind === "empty") return "Nothing to validate.";
  if (result.kind === "error") return `Not JSON, line ${result.line}, column ${result.column}: ${result.message}`;
  if (result.kind === "items") {
    const { count, strict, tolerant, layout } = result;
    return `${plural(count, layout === "lines" ? "line" : "item")}: strict rejects ${count - strict}, tolerant rejects ${count - tolerant}.`;
  }
  const warnings = result.warnings.length === 0 ? "" : ` ${plural(result.warnings.length, "warning")}.`;
  const { strict, tolerant } = result;
  return strict
    ? `Strict and tolerant accept it.${warnings}`
    : `Strict rejects it, tolerant ${tolerant ? "accepts" : "rejects"} it: ${plural(issueCount(result), "issue")}.${warnings}`;
}
