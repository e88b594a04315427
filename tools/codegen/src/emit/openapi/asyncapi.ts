import { type Api, type Contract, project, type Webhooks } from "@tools/contract";
import type { JsonObject } from "@tools/contract/json";
import type { Branch, SchemaResolver, WebhookUnion } from "@tools/contract/schema";
import { reachableSchemas } from "./asyncapi-schemas.ts";
import { componentSchemas, schemaRef, unknownVariantName } from "./components.ts";
import { describe, exampleOf, receiverOf } from "./webhooks.ts";

/**
 * The AsyncAPI 3 document of a subscriber. It has one channel, the URL of the subscription, and receives a message for each model of the
 * webhooks there, and one for all later models if their union is open.
 */
export function asyncapiDocument(
  contract: Contract,
  api: Api,
  webhooks: Webhooks,
  { model, union }: WebhookUnion,
  resolver: SchemaResolver,
): JsonObject {
  const messages = [
    ...union.branches.map((branch) => knownMessage(branch, resolver)),
    ...(union.open ? [laterMessage(unknownVariantName(model.name), union.tag)] : []),
  ];
  const messageRefs = messages.map(({ name }): [string, JsonObject] => [name, { $ref: `#/components/messages/${name}` }]);
  return {
    asyncapi: "3.0.0",
    info: {
      title: `Webhooks of the ${api.title}`,
      version: contract.version,
      description: webhooks.description,
      contact: { name: project.title, url: project.repository },
      license: { name: api.license, url: `https://spdx.org/licenses/${api.license}.html` },
      "x-contract-hash": contract.hash,
    },
    defaultContentType: contentType,
    channels: {
      [channel]: {
        address: null,
        title: "The URL of the subscription",
        description: `A subscriber chooses the URL. The status of its response decides what happens next:\n\n${webhooks.responses.map(({ status, description }) => `- ${status}: ${description}\n`).join("")}`,
        messages: Object.fromEntries(messageRefs),
      },
    },
    operations: Object.fromEntries(
      messages.map(({ name, object: { summary = "" } }): [string, JsonObject] => [
        receiverOf(name),
        {
          action: "receive",
          channel: { $ref: `#/channels/${channel}` },
          summary,
          messages: [{ $ref: `#/channels/${channel}/messages/${name}` }],
          bindings: { http: { method: "POST", bindingVersion } },
        },
      ]),
    ),
    components: {
      messages: Object.fromEntries(messages.map(({ name, object }) => [name, object])),
      messageTraits: { [trait]: messageTrait(webhooks) },
      correlationIds: {
        event: { description: "The same each time the event is sent again.", location: `$message.payload#/${webhooks.id}` },
      },
      schemas: reachableSchemas(
        componentSchemas(contract, resolver),
        messages.map(({ name }) => name),
      ),
    },
  };
}

const contentType = "application/json";
const bindingVersion = "0.3.0";
const channel = "subscription";
const trait = "webhook";

/** A message, and the name of the schema of its payload, which is also its own. */
interface Message {
  readonly name: string;
  readonly object: JsonObject;
}

const knownMessage = (branch: Branch, resolver: SchemaResolver): Message => ({
  name: branch.definition.name,
  object: {
    name: branch.value,
    title: branch.definition.name,
    summary: describe(branch, resolver),
    ...payload(branch.definition.name),
    examples: [{ name: branch.value, payload: exampleOf(branch, resolver) }],
  },
});

const laterMessage = (name: string, tag: string): Message => ({
  name,
  object: { name, title: name, summary: `Any other value of ${tag}, also of a later version.`, ...payload(name) },
});

const payload = (name: string): JsonObject => ({ traits: [{ $ref: `#/components/messageTraits/${trait}` }], payload: schemaRef(name) });

/** What all messages have. */
const messageTrait = ({ headers }: Webhooks): JsonObject => ({
  contentType,
  headers: {
    type: "object",
    properties: Object.fromEntries(
      headers.map(({ name, description, schema, example }): [string, JsonObject] => [
        name,
        { description, ...(schema as JsonObject), examples: [example] }, // it was parsed from JSON's types
      ]),
    ),
  },
  correlationId: { $ref: "#/components/correlationIds/event" },
  bindings: {
    http: { headers: { type: "object", properties: { "Content-Type": { type: "string", const: contentType } } }, bindingVersion },
  },
});
