import { repeatedKeyMessage } from "../repeated-key-message.ts";
import type { LocatedKey } from "../worker/validation-result.ts";
import { block, facts, issueItem, issueList, type PanelContext } from "./parts.ts";

export const repeatedKeys = (keys: readonly LocatedKey[], context: PanelContext): HTMLElement[] =>
  keys.length === 0
    ? []
    : [
        block(
          "Repeated keys",
          issueList(...keys.map((key) => issueItem("", `${repeatedKeyMessage(key.name)}.`, key, context, facts(key)))),
        ),
      ];
