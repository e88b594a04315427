import type { SyntaxFailure } from "../worker/validation-result.ts";
import { block, facts, issueItem, issueList, type PanelContext } from "./parts.ts";

export const syntaxError = (error: SyntaxFailure, context: PanelContext): HTMLElement =>
  block("This isn't JSON", issueList(syntaxErrorItem(error, context)));

export const syntaxErrorItem = (error: SyntaxFailure, context: PanelContext): HTMLElement =>
  issueItem("is-fatal", error.message, error, context, facts(error));
