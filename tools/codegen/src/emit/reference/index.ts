import { type Model, nestingOrder } from "@tools/contract";
import { resolverOf, webhookUnion } from "@tools/contract/schema";
import { link, prose } from "../../markdown.ts";
import { allSchemas, type Emitter, renderJson } from "../emitter.ts";
import { pageOf } from "./page.ts";
import { renderPage } from "./render.ts";
import { searchEntries } from "./search.ts";

const folder = "docs/reference/generated";

/**
 * A Markdown page for each model with a table of its fields in each language, a list of the pages, and the entries of the search. The outermost
 * models are first.
 */
export const reference: Emitter = {
  folders: [folder],
  emit: (contract) => {
    const models = nestingOrder(contract);
    const resolver = resolverOf(contract);
    const bodies = webhookUnion(contract, resolver);
    const ofWebhooks = new Set(bodies && [bodies.model.name, ...bodies.union.branches.map(({ definition }) => definition.name)]);
    const pages = models.map((model) => pageOf(model, resolver, contract));
    return [
      ...pages.map((page, index) => ({
        path: `${folder}/${page.model.slug}.md`,
        from: page.model.source,
        text: renderPage({ page, models, resolver, group: ofWebhooks.has(page.model.name) ? "Webhooks" : "Models", order: index + 1 }),
      })),
      { path: `${folder}/README.md`, from: allSchemas, text: list(models) },
      { path: `${folder}/search.json`, from: allSchemas, text: renderJson(pages.flatMap((page) => searchEntries(page, resolver))) },
    ];
  },
};

const list = (models: readonly Model[]): string => `---
title: Models
---

# Models

One page for each model: its fields in each language, the values of its enums, an example, its JSON Schema.

${models.map(({ name, slug, description }) => `- ${link(name, `${slug}.md`)}: ${prose(description)}\n`).join("")}`;
