import type { ValidationResult } from "../worker/validation-result.ts";
import { issues } from "./issues.ts";
import { message, type PanelContext } from "./parts.ts";
import { results } from "./results.ts";
import { syntaxError } from "./syntax-error.ts";
import { toleratedValues } from "./tolerated-values.ts";
import { warnings } from "./warnings.ts";

/** The result, next to the editor. */
export function panel(result: ValidationResult, context: PanelContext): Node[] {
  if (result.kind === "empty")
    return [results(), message("Nothing to validate yet: type or paste JSON, drop a file, or choose a fixture.")];
  if (result.kind === "error") return [results(), syntaxError(result, context)];
  return [results(result), issues(result, context), toleratedValues(result, context), ...warnings(result.warnings, context)];
}
