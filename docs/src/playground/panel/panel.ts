import type { ValidationResult } from "../worker/validation-result.ts";
import { issues } from "./issues.ts";
import { items } from "./items.ts";
import { message, type PanelContext } from "./parts.ts";
import { syntaxError } from "./syntax-error.ts";
import { toleratedValues } from "./tolerated-values.ts";
import { warnings } from "./warnings.ts";

/** The details of a result, next to the editor. */
export function panel(result: ValidationResult, context: PanelContext): Node[] {
  if (result.kind === "empty") return [message("Nothing to validate yet: type or paste JSON, drop a file, or choose a fixture.")];
  if (result.kind === "error") return [syntaxError(result, context)];
  if (result.kind === "items") return items(result, context);
  return [issues(result, context), ...warnings(result.warnings, context), toleratedValues(result, context)];
}
