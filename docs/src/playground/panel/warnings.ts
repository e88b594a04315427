import { element } from "../element.ts";
import type { LocatedWarning } from "../worker/validation-result.ts";
import { block, facts, issueItem, issueList, type PanelContext } from "./parts.ts";

export const warnings = (all: readonly LocatedWarning[], context: PanelContext): HTMLElement[] =>
  all.length === 0
    ? []
    : [
        block(
          "Warnings",
          issueList(
            ...all.map((warning) =>
              issueItem("", warning.message, warning, context, facts(warning, element("code", {}, warning.pointer || "the payload"))),
            ),
          ),
        ),
      ];
