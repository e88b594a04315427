import type { Page } from "../pages/page.ts";

/** The page on which payloads are judged. What it shows is made by its script. */
export const playground = (models: readonly string[]): Page => ({
  source: "docs/src/playground/page.ts",
  slug: "playground",
  title: "Playground",
  group: "Tools",
  app: "playground",
  markdown: `# Playground

Paste a payload, drop a file, or choose a fixture: the very validators that you import judge it as you type, and nothing leaves your browser. Strict is what a writer must meet, tolerant what a reader must accept: [why they differ](site:guides/sending-and-receiving.html).

<div class="playground" data-models="${models.join(" ")}"></div>

<p class="needs-script">The playground needs JavaScript, which this browser does not run. In a terminal, <code>npx @session-schema/cli validate</code> says the same.</p>
`,
});
