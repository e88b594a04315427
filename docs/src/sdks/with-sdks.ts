import { languages } from "@tools/contract/languages";
import type { Page } from "../pages/page.ts";
import type { ModelEntry } from "../search/models.ts";
import { linkFields } from "./field-links.ts";
import { addressFrom } from "./links.ts";
import { sdkPages } from "./pages.ts";
import { moduleSlug, placesOf } from "./places.ts";
import type { Sdk } from "./sdk.ts";

/**
 * Adds the API reference of the other languages to the pages of the site, with links to it from the fields of models and from READMEs.
 *
 * @param entries - The search entries of the models.
 */
export function withSdks(pages: readonly Page[], sdks: readonly Sdk[], entries: readonly ModelEntry[]): Page[] {
  const places = sdks.flatMap(placesOf);
  const linked = pages.map((page) => {
    if (page.slug.startsWith("reference/")) return linkFields(page, places);
    const sdk = sdks.find(({ language }) => page.slug === `api/${language}`);
    return sdk === undefined ? page : withModules(page, sdk);
  });
  return [...linked, ...sdks.flatMap((sdk) => sdkPages(sdk, entries))];
}

/** Names the modules below the first paragraph of a README. */
function withModules(page: Page, { language, modules }: Sdk): Page {
  const links = modules.map((module) => {
    const address = addressFrom(page.source, { slug: moduleSlug(language, module), anchor: "" });
    return `[\`${module.name}\`](${address})`;
  });
  // rustdoc has words after the name of the language: `rust,ignore`.
  const [title = "", first = "", ...rest] = page.markdown
    .replace(/^(```\w+),[\w,]+$/gm, "$1")
    .trim()
    .split(/\n{2,}/);
  return {
    ...page,
    title: `Session Schema for ${languages[language].title}`,
    markdown: `${[title, first, `API reference: ${links.join(", ")}`, ...rest].join("\n\n")}\n`,
  };
}
