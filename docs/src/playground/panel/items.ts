import { element } from "../element.ts";
import type { ItemResult, ItemsResult } from "../worker/validation-result.ts";
import { plural } from "./count.ts";
import { issueItems } from "./issues.ts";
import { block, issueList, message, omittedCount, type PanelContext } from "./parts.ts";
import { syntaxErrorItem } from "./syntax-error.ts";
import { warningItem } from "./warnings.ts";

/** The issues and warnings of each payload of several. */
export function items(result: ItemsResult, context: PanelContext): Node[] {
  const { items, omitted, layout } = result;
  const noun = layout === "lines" ? "line" : "item";
  const note = layout === "array" ? " An array isn't a payload of this model, so each of its items is validated by itself." : "";
  if (items.length === 0) return [message(`No issues: each ${noun} meets every constraint of the contract.${note}`)];
  const title = `${count(items.length + omitted)} of ${plural(result.count, noun)} with issues or warnings`;
  return [
    block(
      title,
      note === "" ? undefined : element("p", {}, note.trim()),
      ...items.flatMap((item) => list(item, layout, context)),
      omittedCount(omitted, noun),
    ),
  ];
}

function list({ number, line, result, ...range }: ItemResult, layout: ItemsResult["layout"], context: PanelContext): HTMLElement[] {
  const title = layout === "lines" && number === line ? `Line ${count(line)}` : `Item ${count(number)}, line ${count(line)}`;
  const button = element("button", { type: "button" }, title);
  button.addEventListener("click", () => context.goTo({ line, ...range }));
  const lines =
    result.kind === "error"
      ? [syntaxErrorItem(result, context)]
      : [...issueItems(result, context), ...result.warnings.map((warning) => warningItem(warning, context))];
  const omitted = result.kind === "error" ? undefined : omittedCount(result.omitted, "issue");
  return [element("h3", { className: "item" }, button), issueList(...lines), ...(omitted === undefined ? [] : [omitted])];
}

const count = (number: number): string => number.toLocaleString("en");
