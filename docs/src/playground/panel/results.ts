import { element } from "../element.ts";
import type { Validated } from "../worker/validation-result.ts";
import { issueCount, plural } from "./count.ts";

/** Whether each mode accepts the payload. Without a result, neither does. */
export function results(result?: Validated): HTMLElement {
  const count = result === undefined ? 0 : issueCount(result);
  const untolerated = result?.issues.filter(({ tolerated }) => !tolerated).length ?? 0;
  const tolerated = count === 0 ? "It has no issues." : `Readers tolerate ${count === 1 ? "the issue" : `all ${count} issues`}.`;
  const rejected = `Readers don't tolerate ${untolerated === count ? "it" : `${untolerated} of ${count} issues`}.`;
  return element(
    "div",
    { className: "results" },
    card("Strict", result?.strict, "A writer may send it.", `A writer must not send it: ${plural(count, "issue")}.`),
    card("Tolerant", result?.tolerant, tolerated, rejected),
  );
}

function card(mode: string, accepted: boolean | undefined, whenAccepted: string, whenRejected: string): HTMLElement {
  const [state, word, why] =
    accepted === undefined
      ? ["is-open", "No result", "There is no JSON to validate."]
      : accepted
        ? ["is-accepted", "Accepted", whenAccepted]
        : ["is-rejected", "Rejected", whenRejected];
  return element(
    "section",
    { className: `result ${state}` },
    element("h2", {}, mode),
    element("p", { className: "word" }, word),
    element("p", { className: "why" }, why),
  );
}
