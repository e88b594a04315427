import type { Contract, Model } from "../contract.ts";
import type { SchemaResolver, Union } from "./resolved-schema.ts";

/** The model of the bodies of webhooks, and its tagged union. */
export interface WebhookUnion {
  readonly model: Model;
  readonly union: Union;
}

/** What webhooks carry; undefined if the API has none. */
export function webhookUnion(
  { models, api }: Pick<Contract, "models" | "api">,
  resolver: Pick<SchemaResolver, "at">,
): WebhookUnion | undefined {
  const model = models.find(({ name }) => name === api?.webhooks?.model);
  const union = model && resolver.at(model.root).union;
  return union && { model, union };
}
