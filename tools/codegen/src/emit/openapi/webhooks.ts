import type { Model, Webhooks } from "@tools/contract";
import type { Json, JsonObject } from "@tools/contract/json";
import { annotation, type Branch, examplePayload, type SchemaResolver, type WebhookUnion } from "@tools/contract/schema";
import { schemaRef } from "./components.ts";

/** The webhooks of OpenAPI 3.1, by the tags of their models: one URL of the subscriber receives them all. */
export function webhooksObject(webhooks: Webhooks, { model, union }: WebhookUnion, resolver: SchemaResolver): JsonObject {
  return Object.fromEntries(union.branches.map((branch) => [branch.value, { post: operationObject(branch, model, webhooks, resolver) }]));
}

const operationObject = (branch: Branch, model: Model, webhooks: Webhooks, resolver: SchemaResolver): JsonObject => ({
  operationId: receiverOf(branch.definition.name),
  tags: [model.name],
  summary: branch.value,
  description: describe(branch, resolver),
  parameters: webhooks.headers.map(({ name }) => ({ $ref: `#/components/parameters/${name}` })),
  requestBody: {
    required: true,
    content: { "application/json": { schema: schemaRef(branch.definition.name), example: exampleOf(branch, resolver) } },
  },
  responses: Object.fromEntries(webhooks.responses.map(({ status, description }) => [String(status), { description }])),
});

/** The id of the operation that receives a model: `receiveRecordingReadyEvent`. */
export const receiverOf = (name: string): string => `receive${name}`;

export const describe = ({ definition, value }: Branch, resolver: SchemaResolver): string =>
  annotation(resolver, definition.at, "description") ?? value;

/** A body with every property. */
export const exampleOf = ({ definition, resolved }: Branch, resolver: SchemaResolver): Json =>
  examplePayload(resolved, definition.at, resolver, "first");
