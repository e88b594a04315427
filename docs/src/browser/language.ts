import { addressedLanguage, addressLanguage, sectionNamed } from "./language-address.ts";
import { remember, remembered } from "./remember.ts";
import { keepInView, markRow, rowInView } from "./rows.ts";

/**
 * Shows one language of a page that has several: that of the address, or the one that was chosen last. Returns a function that sets up the switch
 * once it exists.
 */
export function languageSwitch(): () => void {
  const sheet = new CSSStyleSheet();
  document.adoptedStyleSheets.push(sheet);
  const show = (language: string) =>
    sheet.replaceSync(`@media screen { section[data-language]:not([data-language=${JSON.stringify(language)}]) { display: none } }`);
  const { languages = "" } = document.documentElement.dataset;
  const names = languages === "" ? [] : languages.split("\n");
  const [first] = names;
  if (first === undefined) return () => undefined;
  const chosen = names.find((name) => name === remembered("language"));
  const current = () => addressedLanguage(names) ?? chosen ?? first;
  show(current());
  return () => {
    const fieldset = document.querySelector<HTMLFieldSetElement>("[data-language-switch]");
    if (fieldset === null) return;
    const choose = (language: string) => {
      show(language);
      for (const input of fieldset.querySelectorAll("input")) input.checked = input.value === language;
    };
    choose(current());
    // A link to the page that is copied from the address bar shows the same to everyone.
    if (chosen !== undefined) addressLanguage(current());
    fieldset.addEventListener("change", ({ target }) => {
      if (!(target instanceof HTMLInputElement)) return;
      const before = rowInView(fieldset);
      openSameDetails(target.value);
      show(target.value);
      remember("language", target.value);
      addressLanguage(target.value);
      keepInView(before);
      markRow();
    });
    const follow = () => {
      const section = sectionNamed();
      choose(section?.dataset["language"] ?? current());
      if (section !== undefined) addressLanguage(undefined);
      (markRow() ?? section)?.scrollIntoView({ behavior: "instant" });
    };
    // Also after the buttons Back and Forward, between addresses with different languages.
    addEventListener("popstate", follow);
    addEventListener("hashchange", follow);
    follow();
  };
}

/** Opens the nested fields in the sections of a language that are open in the shown ones. */
function openSameDetails(language: string): void {
  const all = [...document.querySelectorAll<HTMLElement>("section[data-language]")];
  const inside = (sections: readonly HTMLElement[]) => sections.flatMap((section) => [...section.querySelectorAll("details")]);
  const shown = inside(all.filter((section) => section.getClientRects().length > 0));
  for (const [index, details] of inside(all.filter((section) => section.dataset["language"] === language)).entries())
    details.open = shown[index]?.open ?? false;
}
