import { element } from "../element.ts";
import type { ItemsResult, Validated, ValidationResult } from "../worker/validation-result.ts";
import { issueCount, plural } from "./count.ts";

/** Whether each mode accepts the payload, or all of several. Without a result, before the first one, it is being checked. */
export function results(result?: ValidationResult): Node[] {
  if (result?.kind === "validated") return ofPayload(result);
  if (result?.kind === "items") return ofItems(result);
  const word = result === undefined ? "Checking" : "No result";
  const why = { empty: "There is nothing to validate.", error: "The text isn't JSON.", none: "The validators are loading." }[
    result?.kind ?? "none"
  ];
  return [card("Strict", "is-open", word, why), card("Tolerant", "is-open", word, why)];
}

function ofPayload(result: Validated): Node[] {
  const count = issueCount(result);
  const untolerated = result.issues.filter(({ tolerated }) => !tolerated).length;
  const tolerated = count === 0 ? "It has no issues." : `Readers tolerate ${count === 1 ? "the issue" : `all ${count} issues`}.`;
  const rejected = `Readers don't tolerate ${untolerated === count ? "it" : `${untolerated} of ${count} issues`}.`;
  return [
    resultCard("Strict", result.strict, result.strict ? "A writer may send it." : `A writer must not send it: ${plural(count, "issue")}.`),
    resultCard("Tolerant", result.tolerant, result.tolerant ? tolerated : rejected),
  ];
}

function ofItems({ count, strict, tolerant, layout }: ItemsResult): Node[] {
  const noun = layout === "lines" ? "line" : "item";
  const rejectedOf = (accepted: number) => `${(count - accepted).toLocaleString("en")} of ${plural(count, noun)} rejected.`;
  const all = count === 1 ? `The ${noun} is accepted.` : `All ${plural(count, noun)} are accepted.`;
  return [
    resultCard("Strict", strict === count, strict === count ? all : rejectedOf(strict)),
    resultCard("Tolerant", tolerant === count, tolerant === count ? all : rejectedOf(tolerant)),
  ];
}

const resultCard = (mode: string, accepted: boolean, why: string): HTMLElement =>
  card(mode, accepted ? "is-accepted" : "is-rejected", accepted ? "Accepted" : "Rejected", why);

const card = (mode: string, state: string, word: string, why: string): HTMLElement =>
  element(
    "section",
    { className: `result ${state}` },
    element("h2", {}, mode),
    element("p", { className: "word" }, word),
    element("p", { className: "why" }, why),
  );
