import type { Page } from "./page.ts";

/** What a server shows for an address that leads nowhere. */
export const notFound: Page = {
  source: "404.md",
  slug: "404",
  title: "Not here",
  group: "None",
  markdown: `# Not here

There is no page at this address. It may have moved, or the link may be mistyped.

- [All models](site:reference.html), each with its fields
- [The API of every package](site:api.html)
- [The first page](site:index.html)
`,
};
