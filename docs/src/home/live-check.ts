import { check } from "./check.ts";
import { checkView } from "./check-view.ts";
import { jsonTokens } from "./json-tokens.ts";
import { type Part, part, toHtml } from "./part.ts";
import { samples } from "./samples.ts";

/** The check of the home page with the results of its first sample. Without scripts, it shows only that. Its HTML has no empty line. */
export function liveCheck(): string {
  const [{ text }] = samples;
  return toHtml(
    part(
      "div",
      { class: "check", "data-check": "" },
      part(
        "div",
        { class: "check-bar" },
        part("span", { class: "check-title" }, "A Session"),
        ...samples.map(({ label }, index) => part("button", { type: "button", "data-sample": String(index) }, label)),
      ),
      part(
        "div",
        { class: "check-text" },
        part("pre", { class: "check-code" }, part("code", {}, ...jsonTokens(text))),
        part("textarea", {
          "aria-label": "A Session, as JSON",
          spellcheck: "false",
          autocapitalize: "off",
          autocomplete: "off",
          hidden: "",
        }),
      ),
      part("div", { class: "check-results", role: "status" }, ...checkView(check(text))),
      part("p", { class: "check-more" }, link("playground.html", "Open in the playground", { "data-playground": "" })),
    ),
  );
}

const link = (url: string, text: string, attributes: Part["attributes"]): Part => part("a", { href: `site:${url}`, ...attributes }, text);
