import type { Page } from "../pages/page.ts";

/** The page of the playground. Its script renders everything else. */
export const playground = (models: readonly string[]): Page => ({
  source: "docs/src/playground/page.ts",
  slug: "playground",
  title: "Playground",
  group: "Tools",
  app: "playground",
  markdown: `# Playground

Paste a payload, an array of payloads or NDJSON, drop a file, or choose a fixture. The published validators check it as you type, and nothing leaves your browser. Strict is what a writer must meet, and tolerant is what a reader must accept: [why they differ](site:guides/sending-and-receiving.html).

<div class="playground" data-models="${models.join(" ")}"></div>

<p class="needs-script">The playground needs JavaScript, which this browser doesn't run. In a terminal, use <code>npx @session-schema/cli validate</code>.</p>
`,
});
