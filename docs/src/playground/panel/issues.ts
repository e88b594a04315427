import { element } from "../element.ts";
import type { LocatedIssue, Validated } from "../worker/validation-result.ts";
import { issueCount, plural } from "./count.ts";
import { keywordUrl } from "./keyword-url.ts";
import { block, facts, issueItem, issueList, message, omittedCount, type PanelContext } from "./parts.ts";

/** Every issue, with links to its keyword and its field. */
export function issues(result: Validated, context: PanelContext): HTMLElement {
  const { issues, omitted } = result;
  if (issues.length === 0) return message("No issues: this payload meets every constraint of the contract.");
  return block(plural(issueCount(result), "issue"), issueList(...issueItems(result, context)), omittedCount(omitted));
}

export const issueItems = ({ issues }: Pick<Validated, "issues">, context: PanelContext): HTMLElement[] =>
  issues.map((issue) => item(issue, context));

function item(issue: LocatedIssue, context: PanelContext): HTMLElement {
  const { message, pointer, keyword, tolerated, row } = issue;
  const link = (className: string, url: string, text: string, description: string) =>
    element("a", { className, href: new URL(url, context.base).href, ariaLabel: `${text}, ${description}`, title: description }, text);
  const isField = row?.url.includes("#") === true;
  return issueItem(
    tolerated ? "is-tolerated" : "is-fatal",
    message,
    issue,
    context,
    isField ? element("p", { className: "meaning" }, row.text) : undefined,
    facts(
      issue,
      element("code", {}, pointer === "" ? "the payload" : pointer),
      link("keyword", keywordUrl(keyword), keyword, "what this kind of issue means"),
      row && link("", row.url, row.title, "in the reference"),
      element("span", { className: "by-readers" }, tolerated ? "readers tolerate it" : "readers reject it"),
    ),
  );
}
