import { folders } from "@tools/contract";
import { resolverOf, webhookUnion } from "@tools/contract/schema";
import { stringify } from "yaml";
import type { Emitter } from "../emitter.ts";
import { renderJson } from "../emitter.ts";
import { asyncapiDocument } from "./asyncapi.ts";
import { openapiDocument } from "./document.ts";
import { openapi30Document } from "./openapi-3.0.ts";

const folder = `${folders.openapi}/generated`;

/**
 * The published OpenAPI document as JSON and YAML, and as JSON for generators that can't read 3.1, and the AsyncAPI document of the webhooks. Their
 * schemas are those of a reader: they promise what a client can rely on.
 */
export const openapi: Emitter = {
  folders: [folder],
  emit: (contract) => {
    if (contract.api === undefined) return [];
    const { webhooks, ...withoutWebhooks } = contract.api;
    const resolver = resolverOf(contract);
    const bodies = webhookUnion(contract, resolver);
    const document = openapiDocument(contract, contract.api);
    // 3.0 has no webhooks.
    const oldDocument = openapi30Document(openapiDocument(contract, withoutWebhooks));
    return [
      { path: `${folder}/openapi.json`, from, text: renderJson(document) },
      { path: `${folder}/openapi-3.0.json`, from, text: renderJson(oldDocument) },
      { path: `${folder}/openapi.yaml`, from, text: stringify(document, { lineWidth: 0, aliasDuplicateObjects: false }) },
      ...(webhooks === undefined || bodies === undefined
        ? []
        : [
            {
              path: `${folder}/asyncapi.json`,
              from,
              text: renderJson(asyncapiDocument(contract, contract.api, webhooks, bodies, resolver)),
            },
          ]),
    ];
  },
};

const from = `${folders.schemas}/operations.yaml`;
