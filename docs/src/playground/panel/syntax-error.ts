import type { ValidationResult } from "../worker/validation-result.ts";
import { block, facts, issueItem, issueList, type PanelContext } from "./parts.ts";

export const syntaxError = (error: Extract<ValidationResult, { kind: "error" }>, context: PanelContext): HTMLElement =>
  block("This isn't JSON", issueList(issueItem("is-fatal", error.message, error, context, facts(error))));
