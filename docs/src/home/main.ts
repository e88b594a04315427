import { writeFragment } from "../playground/fragment.ts";
import { check } from "./check.ts";
import { checkView } from "./check-view.ts";
import { jsonTokens } from "./json-tokens.ts";
import { toNode } from "./part.ts";
import { samples } from "./samples.ts";

const root = document.querySelector("[data-check]");
if (root !== null) start(root);

/** Lets the visitor edit the payload. The text area lies over the colored text, and has the same letters at the same places. */
function start(root: Element): void {
  const code = find(root, "pre > code", HTMLElement);
  const input = find(root, "textarea", HTMLTextAreaElement);
  const results = find(root, ".check-results", HTMLElement);
  const playground = find(root, "[data-playground]", HTMLAnchorElement);
  const address = playground.href;
  const update = async () => {
    const text = input.value;
    code.replaceChildren(...jsonTokens(text).map(toNode), "\n");
    results.replaceChildren(...checkView(check(text)).map(toNode));
    const fragment = await writeFragment("Session", text);
    if (text === input.value) playground.href = address + fragment;
  };
  for (const button of root.querySelectorAll<HTMLButtonElement>("[data-sample]")) {
    button.addEventListener("click", () => {
      input.value = samples[Number(button.dataset["sample"])]?.text ?? input.value;
      void update();
    });
  }
  input.value = samples[0].text;
  input.addEventListener("input", update);
  input.hidden = false;
  code.parentElement?.setAttribute("aria-hidden", "true");
  void update();
}

function find<Kind extends Element>(root: Element, selector: string, kind: new () => Kind): Kind {
  const found = root.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The home page has no ${selector}.`);
  return found;
}
