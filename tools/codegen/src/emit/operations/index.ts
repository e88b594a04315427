import type { Api, Contract } from "@tools/contract";
import { kebabCase } from "@tools/contract";
import { code, link, prose } from "../../markdown.ts";
import type { Emitter } from "../emitter.ts";
import { renderOperation } from "./page.ts";

const folder = "docs/operations/generated";

/** One Markdown page per operation: what it is asked with, what it answers, what it answers instead; and a list of them. */
export const operations: Emitter = {
  folders: [folder],
  emit: (contract) => (contract.api === undefined ? [] : pages(contract, contract.api)),
};

const from = "schemas/operations.yaml";

const pages = (contract: Contract, api: Api): ReturnType<Emitter["emit"]> => [
  { path: `${folder}/README.md`, from, text: list(api) },
  ...api.operations.map((operation) => ({
    path: `${folder}/${kebabCase(operation.id)}.md`,
    from,
    text: renderOperation(operation, contract),
  })),
];

const list = ({ title, description, operations: all }: Api): string => `---
title: Operations
---

# Operations

${prose(title)}. ${prose(description)}

${all.map(({ id, method, path, summary }) => `- ${link(prose(summary), `${kebabCase(id)}.md`)}: ${code(`${method} ${path}`)}\n`).join("")}
Every request carries ${code("Authorization: Bearer <key>")}. Errors have a body: ${link("ErrorBody", "../../reference/generated/error-body.md")}.

The same as an OpenAPI 3.1 document: ${link(code("@session-schema/openapi"), "../../../packages/openapi/README.md")}. A client that asks, pages and
tries again: ${link(code("@session-schema/client"), "../../../packages/client/README.md")}.
`;
