import type { Diagnostic } from "@codemirror/lint";
import type { SyntaxFailure, Validated, ValidationResult } from "../worker/validation-result.ts";

/** The editor's diagnostics for a result. */
export function diagnostics(result: ValidationResult): Diagnostic[] {
  if (result.kind === "empty") return [];
  return result.kind === "items" ? result.items.flatMap((item) => ofPayload(item.result)) : ofPayload(result);
}

function ofPayload(result: Validated | SyntaxFailure): Diagnostic[] {
  if (result.kind === "error") return [{ ...offsets(result), severity: "error", message: result.message }];
  return [
    ...result.issues.map(
      (issue): Diagnostic => ({ ...offsets(issue), severity: issue.tolerated ? "warning" : "error", message: issue.message }),
    ),
    ...result.warnings.map((warning): Diagnostic => ({ ...offsets(warning), severity: "info", message: warning.message })),
  ];
}

const offsets = ({ from, to }: { from: number; to: number }) => ({ from, to });
