import { element } from "../element.ts";
import type { LocatedWarning } from "../worker/validation-result.ts";
import { plural } from "./count.ts";
import { block, facts, issueItem, issueList, type PanelContext } from "./parts.ts";

export const warnings = (all: readonly LocatedWarning[], context: PanelContext): HTMLElement[] =>
  all.length === 0 ? [] : [block(plural(all.length, "warning"), issueList(...all.map((warning) => warningItem(warning, context))))];

export const warningItem = (warning: LocatedWarning, context: PanelContext): HTMLElement =>
  issueItem("is-warning", warning.message, warning, context, facts(warning, element("code", {}, warning.pointer || "the payload")));
