import { element } from "../element.ts";
import type { TextRange } from "../worker/validation-result.ts";
import { plural } from "./count.ts";

/** The parts of the page that the panel uses. */
export interface PanelContext {
  /** The home page of the site. */
  readonly base: URL;
  /** Selects a range in the editor. */
  readonly goTo: (range: TextRange) => void;
}

/** A section with a heading. */
export const block = (title: string, ...children: readonly (Node | undefined)[]): HTMLElement =>
  element("section", { className: "block" }, element("h2", {}, title), ...children);

export const message = (text: string): HTMLElement => element("p", { className: "message" }, text);

/** A list of items with a message that leads to its range, and facts below it. */
export const issueList = (...items: readonly HTMLElement[]): HTMLElement => element("ol", { className: "issues" }, ...items);

export function issueItem(
  className: string,
  text: string,
  range: TextRange,
  { goTo }: PanelContext,
  ...details: readonly (Node | undefined)[]
): HTMLElement {
  const button = element("button", { type: "button", className: "issue-message" }, text);
  button.addEventListener("click", () => goTo(range));
  return element("li", { className: `issue ${className}`.trim() }, button, ...details);
}

/** How many more there are, if any. */
export const omittedCount = (count: number, noun?: string): HTMLElement | undefined =>
  count === 0
    ? undefined
    : element("p", { className: "more" }, `and ${noun === undefined ? count.toLocaleString("en") : plural(count, noun)} more`);

/** The position, and other facts. */
export const facts = ({ line, column }: TextRange, ...others: readonly (Node | undefined)[]): HTMLElement =>
  element("p", { className: "facts" }, element("span", { className: "position" }, `${line}:${column}`), ...others);
