import { languages } from "@tools/contract/languages";
import type { DefaultThemeRenderContext, DocumentReflection, JSX, PageEvent, Reflection } from "typedoc";
import { type SdkLanguage, sdkLanguages } from "../sdks/sdk.ts";
import { breakable } from "./breakable.ts";
import { h } from "./h.ts";

const slugOf = (document: DocumentReflection): string => String(document.frontmatter["slug"]);

/** Whether a page is the README of a language's package. */
export const isLanguageReadme = (document: DocumentReflection): boolean =>
  sdkLanguages.some((language) => slugOf(document) === `api/${language}`);

/** The README and the modules of a language. The module of the current page also has its types. */
export function languageNavigation(context: DefaultThemeRenderContext, page: PageEvent<Reflection>, language: SdkLanguage): JSX.Element {
  const documents = page.project.documents ?? [];
  const under = (slug: string, depth: number) =>
    documents.filter((each) => slugOf(each).startsWith(`${slug}/`) && slugOf(each).split("/").length === depth);
  const root = `api/${language}`;
  const current = page.model.isDocument() ? slugOf(page.model) : "";
  const link = (target: DocumentReflection, text: string, below: JSX.Element | null = null) =>
    h(
      "li",
      null,
      h("a", { href: context.urlTo(target) || "#content", "aria-current": target === page.model ? "page" : undefined }, breakable(text)),
      below,
    );
  const types = (module: DocumentReflection) => {
    const isOpen = current === slugOf(module) || current.startsWith(`${slugOf(module)}/`);
    const found = isOpen ? under(slugOf(module), 4) : [];
    return found.length === 0
      ? null
      : h(
          "ul",
          null,
          found.map((each) => link(each, lastOf(each))),
        );
  };
  return h(
    "details",
    { open: current === root || current.startsWith(`${root}/`) },
    h("summary", null, languages[language].title),
    h(
      "ul",
      null,
      documents.filter((each) => slugOf(each) === root).map((each) => link(each, "Overview")),
      under(root, 3).map((module) => link(module, lastOf(module), types(module))),
    ),
  );
}

const lastOf = (document: DocumentReflection): string => slugOf(document).split("/").at(-1) ?? "";
