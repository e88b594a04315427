import { contractVersion } from "@session-schema/validators";
import { project } from "@tools/contract";
import type { DefaultThemeRenderContext, JSX, PageEvent, Reflection } from "typedoc";
import { cardTags } from "../preview/card.ts";
import { siteUrl } from "../site-url.ts";
import { isAnywhere } from "./anywhere.ts";
import { languagesOfPage } from "./document-page.ts";
import { h } from "./h.ts";
import { navigation } from "./navigation.ts";
import { onThisPage } from "./on-this-page.ts";
import { descriptionOf, siteName, titleOf } from "./title.ts";
import { topBar } from "./top-bar.ts";

/** The layout of every page. The content must be rendered first, because that collects the page's headings. */
export function layout(context: DefaultThemeRenderContext, page: PageEvent<Reflection>, content: JSX.Children): JSX.Element {
  const asset = (name: string) => context.relativeURL(`assets/${name}`);
  const home = page.url === "index.html";
  const app = home ? "home" : page.model.isDocument() ? String(page.model.frontmatter["app"] ?? "") : "";
  const description = descriptionOf(page.model, home);
  const markdown = page.url === "404.html" ? undefined : context.relativeURL(page.url.replace(/html$/, "md"));
  return h(
    "html",
    {
      lang: "en",
      "data-base": context.relativeURL("./"),
      "data-anywhere": isAnywhere(page) ? "" : undefined,
      "data-languages": languagesOfPage.get(page),
    },
    h(
      "head",
      null,
      h("meta", { charset: "utf-8" }),
      h("meta", { name: "viewport", content: "width=device-width, initial-scale=1" }),
      h("title", null, home ? siteName : `${titleOf(page.model)} · ${siteName}`),
      description === undefined ? null : h("meta", { name: "description", content: description }),
      h("meta", { property: "og:title", content: home ? siteName : titleOf(page.model) }),
      h("meta", { property: "og:site_name", content: siteName }),
      h("meta", { property: "og:type", content: "website" }),
      h("meta", { property: "og:url", content: siteUrl + (home ? "" : page.url) }),
      description === undefined ? null : h("meta", { property: "og:description", content: description }),
      cardTags(),
      markdown === undefined ? null : h("link", { rel: "alternate", type: "text/markdown", href: markdown }),
      h("link", { rel: "icon", href: asset("icon.svg"), type: "image/svg+xml" }),
      h("link", { rel: "stylesheet", href: asset("site.css") }),
      h("script", { src: asset("site.js") }),
      app === "" ? null : h("link", { rel: "stylesheet", href: asset(`${app}.css`) }),
      app === "" ? null : h("script", { type: "module", src: asset(`${app}.js`) }),
    ),
    h(
      "body",
      { class: home ? "is-home" : "" },
      h("a", { class: "skip", href: "#content" }, "Skip to content"),
      topBar(context, page),
      h("div", { class: "columns" }, navigation(context, page), h("main", { id: "content", tabindex: "-1" }, content), onThisPage(page)),
      h(
        "footer",
        { class: "foot" },
        h(
          "p",
          null,
          `Generated from the same contract as the code, version ${contractVersion}. MIT licensed. `,
          h("a", { href: project.repository }, "Source code"),
        ),
        markdown === undefined ? null : h("p", null, h("a", { href: markdown, type: "text/markdown" }, "This page as Markdown")),
      ),
    ),
  );
}
