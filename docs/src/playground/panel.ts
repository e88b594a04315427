import { element } from "./element.ts";
import type { Judgement, Objection, Reading, Repeated, Spot } from "./judgement.ts";
import { keywordAddress } from "./links.ts";
import { repeats } from "./marks.ts";

/** What surrounds the panel. */
export interface PanelContext {
  /** The first page of the site. */
  readonly base: URL;
  /** Puts the cursor to a place in the text. */
  readonly goTo: (spot: Spot) => void;
}

type Judged = Extract<Judgement, { kind: "judged" }>;

/** What is said of the payload, beside it. */
export function panel(judgement: Judgement, context: PanelContext): Node[] {
  if (judgement.kind === "empty") return [verdicts(), said("Nothing to judge yet: type or paste JSON, drop a file, or choose a fixture.")];
  if (judgement.kind === "fault") return [verdicts(), fault(judgement, context)];
  return [verdicts(judgement), issues(judgement, context), reading(judgement, context), ...repeated(judgement.repeated, context)];
}

/** The same in a sentence, for those who hear it. */
export function summary(judgement: Judgement): string {
  if (judgement.kind === "empty") return "Nothing to judge.";
  if (judgement.kind === "fault") return `Not JSON, line ${judgement.line}, column ${judgement.column}: ${judgement.sentence}`;
  const { strict, tolerant } = judgement;
  const count = total(judgement);
  return strict
    ? "Strict and tolerant accept it."
    : `Strict refuses it, tolerant ${tolerant ? "accepts" : "refuses"} it: ${count} ${count === 1 ? "issue" : "issues"}.`;
}

const total = ({ objections, omitted }: Judged) => objections.length + omitted;

function verdicts(judgement?: Judged): HTMLElement {
  const fatal = judgement?.objections.filter(({ tolerated }) => !tolerated).length ?? 0;
  const count = judgement === undefined ? 0 : total(judgement);
  const odd = count === 0 ? "Nothing is odd about it." : `A reader survives ${count === 1 ? "the issue" : `all ${count} issues`}.`;
  return element(
    "div",
    { className: "verdicts" },
    verdict("Strict", judgement?.strict, "A writer may send it.", `A writer must not send it: ${plural(count, "issue")}.`),
    verdict("Tolerant", judgement?.tolerant, odd, `A reader does not survive ${fatal === count ? "it" : `${fatal} of ${count}`}.`),
  );
}

function verdict(mode: string, accepted: boolean | undefined, good: string, bad: string): HTMLElement {
  const [state, word] =
    accepted === undefined ? ["is-open", "No verdict"] : accepted ? ["is-accepted", "Accepted"] : ["is-refused", "Refused"];
  return element(
    "section",
    { className: `verdict ${state}` },
    element("h2", {}, mode),
    element("p", { className: "word" }, word),
    element("p", { className: "why" }, accepted === undefined ? "There is no JSON to judge." : accepted ? good : bad),
  );
}

function fault(found: Extract<Judgement, { kind: "fault" }>, { goTo }: PanelContext): HTMLElement {
  return element(
    "section",
    { className: "block" },
    element("h2", {}, "This is not JSON"),
    element(
      "ol",
      { className: "objections" },
      element(
        "li",
        { className: "objection is-fatal" },
        sentence(found.sentence, found, goTo),
        element("p", { className: "facts" }, at(found)),
      ),
    ),
  );
}

function issues(judgement: Judged, context: PanelContext): HTMLElement {
  const { objections, omitted } = judgement;
  if (objections.length === 0) return said("No issues: this payload meets every constraint of the contract.");
  return element(
    "section",
    { className: "block" },
    element("h2", {}, plural(total(judgement), "issue")),
    element("ol", { className: "objections" }, ...objections.map((each) => objection(each, context))),
    omitted === 0 ? undefined : element("p", { className: "more" }, `and ${omitted.toLocaleString("en")} more`),
  );
}

function objection(found: Objection, { base, goTo }: PanelContext): HTMLElement {
  const { message, pointer, keyword, tolerated, row } = found;
  const link = (className: string, url: string, text: string, says: string) =>
    element("a", { className, href: new URL(url, base).href, ariaLabel: `${text}, ${says}`, title: says }, text);
  const isField = row?.url.includes("#") === true;
  return element(
    "li",
    { className: `objection ${tolerated ? "is-odd" : "is-fatal"}` },
    sentence(message, found, goTo),
    isField ? element("p", { className: "meaning" }, row.text) : undefined,
    element(
      "p",
      { className: "facts" },
      at(found),
      element("code", {}, pointer === "" ? "the payload" : pointer),
      link("keyword", keywordAddress(keyword), keyword, "what this kind of issue means"),
      row && link("", row.url, row.title, "in the reference"),
      element("span", { className: "fate" }, tolerated ? "a reader survives it" : "a reader refuses it"),
    ),
  );
}

function sentence(text: string, spot: Spot, goTo: PanelContext["goTo"]): HTMLElement {
  const button = element("button", { type: "button", className: "sentence" }, text);
  button.addEventListener("click", () => goTo(spot));
  return button;
}

const at = ({ line, column }: Spot) => element("span", { className: "at" }, `${line}:${column}`);

const groups: readonly (readonly [Reading["how"], string])[] = [
  ["kept", "Keeps, though the contract does not know it"],
  ["absent", "Takes for absent"],
  ["as sent", "Takes as it was sent"],
];

function reading({ tolerant, reading }: Judged, { goTo }: PanelContext): HTMLElement {
  const parts = groups.flatMap(([how, title]) => {
    const own = reading.filter((each) => each.how === how);
    const items = own.map((each) => {
      const button = element(
        "button",
        { type: "button" },
        element("code", {}, each.pointer),
        element("code", { className: "value" }, each.value),
      );
      button.addEventListener("click", () => goTo(each));
      return element("li", {}, button);
    });
    return own.length === 0 ? [] : [element("h3", {}, title), element("ul", { className: "readings" }, ...items)];
  });
  const whole = tolerant ? "The payload as it was sent." : "Nothing: it refuses the payload, and says why.";
  return element(
    "section",
    { className: "block" },
    element("h2", {}, "What a reader gets"),
    ...(parts.length === 0 ? [element("p", {}, whole)] : parts),
  );
}

function repeated(all: readonly Repeated[], { goTo }: PanelContext): HTMLElement[] {
  if (all.length === 0) return [];
  const items = all.map((each) =>
    element(
      "li",
      { className: "objection" },
      sentence(`${repeats(each.name)}.`, each, goTo),
      element("p", { className: "facts" }, at(each)),
    ),
  );
  return [
    element("section", { className: "block" }, element("h2", {}, "Equal keys"), element("ol", { className: "objections" }, ...items)),
  ];
}

const said = (text: string) => element("p", { className: "said" }, text);

const plural = (count: number, name: string) => `${count.toLocaleString("en")} ${count === 1 ? name : `${name}s`}`;
