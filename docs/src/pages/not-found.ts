import type { Page } from "./page.ts";

/** The page that a server shows for unknown addresses. */
export const notFound: Page = {
  source: "404.md",
  slug: "404",
  title: "Page not found",
  group: "None",
  markdown: `# Page not found

There is no page at this address. It may have moved, or the link may be mistyped.

<p><button class="search-button" type="button" data-search aria-haspopup="dialog">Search the site</button></p>

- [All models](site:reference.html), each with its fields
- [Guides](site:guides/start.html)
- [API reference of every package](site:api.html)
- [Home](site:index.html)
`,
};
