import type { Webhooks } from "@tools/contract";
import { annotation, type Branch, examplePayload, type SchemaResolver, type WebhookUnion } from "@tools/contract/schema";
import { anchor, code, jsonBlock, link, prose, table } from "../../markdown.ts";

/** The page of all webhooks: the events, their headers and what each response means. */
export function renderWebhooks(
  { description, headers, responses }: Webhooks,
  { model, union }: WebhookUnion,
  resolver: SchemaResolver,
): string {
  const [first] = union.branches;
  return `${[
    "---\ntitle: Webhooks\ngroup: Webhooks\nmethod: POST\n---",
    "# Webhooks",
    code("POST <the URL of your subscription>"),
    prose(description),
    `How to verify signatures, handle retries and duplicates, and test a receiver: ${link("Receive webhooks", "../../guides/receive-webhooks.md")}.`,
    "## Events",
    union.branches.map((branch) => eventLine(branch, resolver)).join("\n"),
    `${link(code(model.name), pageOf(model.slug))} is the type of all of them.${union.open ? " Later versions may add events." : ""}`,
    "## Headers",
    table(
      ["Header", "Description", "Example"],
      headers.map((header) => [anchor(header.name) + code(header.name), prose(header.description), code(String(header.example))]),
    ),
    "## Your response",
    table(
      ["Status", "Meaning"],
      responses.map((response) => [anchor(String(response.status)) + code(String(response.status)), prose(response.description)]),
    ),
    "## Example",
    first === undefined ? "" : jsonBlock(examplePayload(first.resolved, first.definition.at, resolver, "first")),
  ].join("\n\n")}\n`;
}

const eventLine = ({ value, definition }: Branch, resolver: SchemaResolver): string =>
  `- ${code(value)}, ${link(code(definition.name), pageOf(definition.slug))}: ${prose(annotation(resolver, definition.at, "description") ?? "")}`;

const pageOf = (slug: string): string => `../../reference/generated/${slug}.md`;
