import { type Api, type Contract, folders, kebabCase, type Model, npmName, type Operation } from "@tools/contract";
import { resolverOf, webhookUnion } from "@tools/contract/schema";
import { code, link, prose } from "../../markdown.ts";
import type { Emitter, GeneratedFile } from "../emitter.ts";
import { authentication } from "./authentication.ts";
import { renderOperation } from "./page.ts";
import { renderWebhooks } from "./webhooks.ts";

const folder = "docs/operations/generated";

/** A Markdown page for each operation with its parameters, its response and its errors, and a list of the pages. */
export const operations: Emitter = {
  folders: [folder],
  emit: (contract) => (contract.api === undefined ? [] : pages(contract, contract.api)),
};

const from = `${folders.schemas}/operations.yaml`;

const pages = (contract: Contract, api: Api): ReturnType<Emitter["emit"]> => [
  { path: `${folder}/README.md`, from, text: list(api, contract) },
  ...api.operations.map((operation, index) => ({
    path: `${folder}/${kebabCase(operation.id)}.md`,
    from,
    text: renderOperation(operation, index + 1, contract),
  })),
  ...webhooks(contract, api),
];

function webhooks(contract: Contract, { webhooks: all }: Api): GeneratedFile[] {
  const resolver = resolverOf(contract);
  const bodies = webhookUnion(contract, resolver);
  return all === undefined || bodies === undefined
    ? []
    : [{ path: `${folder}/webhooks.md`, from, text: renderWebhooks(all, bodies, resolver) }];
}

const list = ({ title, description, operations: all }: Api, { models }: Contract): string => `---
title: Operations
---

# Operations

${prose(title)}. ${prose(description)}

${all.map(({ id, method, path, summary }) => `- ${link(prose(summary), `${kebabCase(id)}.md`)}: ${code(`${method} ${path}`)}\n`).join("")}
Every request needs the header ${code("Authorization: Bearer <key>")}: see ${authentication}.${errorBodies(all, models)}

The same as an OpenAPI 3.1 document: ${packageLink("openapi")}. A client that sends these requests, follows pages and retries:
${packageLink("client")}.
`;

/** A sentence about the models of error responses; empty if there are none. */
function errorBodies(operations: readonly Operation[], models: readonly Model[]): string {
  const names = new Set(operations.flatMap(({ errors }) => errors.map(({ model }) => model)));
  const links = models.filter(({ name }) => names.has(name)).map(({ name, slug }) => link(name, `../../reference/generated/${slug}.md`));
  return links.length === 0 ? "" : ` Errors have a body: ${links.join(", ")}.`;
}

const packageLink = (name: "openapi" | "client"): string => link(code(npmName(name)), `../../../${folders[name]}/README.md`);
