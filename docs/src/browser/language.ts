import { remember, remembered } from "./remember.ts";

/** Shows one language of a page that has several. Returns a function that sets up the switch once it exists. */
export function languageSwitch(): () => void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const show = (language: string) =>
    sheet.replaceSync(`@media screen { section[data-language]:not([data-language=${JSON.stringify(language)}]) { display: none } }`);
  const { languages = "" } = document.documentElement.dataset;
  const names = languages.split("\n");
  const chosen = remembered("language") ?? "";
  const first = names.includes(chosen) ? chosen : (names[0] ?? "");
  if (languages !== "") show(first);
  return () => {
    const fieldset = document.querySelector<HTMLFieldSetElement>("[data-language-switch]");
    if (fieldset === null) return;
    const choose = (language: string) => {
      show(language);
      for (const input of fieldset.querySelectorAll("input")) input.checked = input.value === language;
    };
    choose(first);
    fieldset.hidden = false;
    fieldset.addEventListener("change", ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const before = rowInView(fieldset);
      show(target.value);
      remember("language", target.value);
      keepInView(before);
      markRow();
    });
    const follow = () => {
      const section = sectionNamed();
      if (section !== undefined) choose(section.dataset["language"] ?? "");
      (markRow() ?? section)?.scrollIntoView({ behavior: "instant" });
    };
    addEventListener("hashchange", follow);
    follow();
  };
}

/** The section of the language whose heading is the anchor of the address, such as `#go`. The heading itself is hidden. */
function sectionNamed(): HTMLElement | undefined {
  const id = decodeURIComponent(location.hash.slice(1));
  const heading = id === "" ? null : document.querySelector(`section[data-language] > h3[id="${CSS.escape(id)}"]`);
  return heading?.closest<HTMLElement>("section") ?? undefined;
}

/** Marks the row of the address's anchor in the shown language. Only one language's rows can have the id itself. */
function markRow(): Element | undefined {
  for (const row of document.querySelectorAll(".is-target")) row.classList.remove("is-target");
  const id = decodeURIComponent(location.hash.slice(1));
  const row = id === "" ? undefined : rows(id).find(isShown);
  row?.classList.add("is-target");
  return row;
}

const rows = (anchor: string) => [...document.querySelectorAll(`tr[data-anchor="${CSS.escape(anchor)}"]`)];

const isShown = (element: Element) => element.getClientRects().length > 0;

/** The first row below the switch, and its distance from the top of the screen. */
function rowInView(fieldset: Element): { anchor: string; top: number } | undefined {
  const { bottom } = fieldset.getBoundingClientRect();
  for (const row of document.querySelectorAll<HTMLElement>("tr[data-anchor]")) {
    const { top } = row.getBoundingClientRect();
    if (isShown(row) && top >= bottom) return { anchor: row.dataset["anchor"] ?? "", top };
  }
  return undefined;
}

/** Keeps a row at the same place on the screen. Tables of other languages have rows of other heights. */
function keepInView(before: { anchor: string; top: number } | undefined): void {
  const row = before && rows(before.anchor).find(isShown);
  if (before && row && scrollY > 0) scrollBy({ top: row.getBoundingClientRect().top - before.top, behavior: "instant" });
}
