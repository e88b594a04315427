import type { Model, Schema } from "../contract.ts";
import type { Json, JsonObject } from "../json.ts";
import type { Parameter, Webhooks } from "../operations.ts";
import { resolverOf } from "../schema/resolver.ts";
import type { Finding } from "./problem.ts";

/** The part `webhooks` of `schemas/operations.yaml`. */
export interface WrittenWebhooks {
  readonly body: string;
  readonly id: string;
  readonly description: string;
  readonly headers: Readonly<Record<string, { readonly description: string; readonly schema: Schema; readonly example: Json }>>;
  readonly responses: Readonly<Record<string, string>>;
}

export function webhooksOf({ body, id, description, headers, responses }: WrittenWebhooks): Webhooks {
  const header = ([name, each]: [string, WrittenWebhooks["headers"][string]]): Parameter => ({ name, in: "header", ...each });
  return {
    model: body,
    id,
    description,
    headers: Object.entries(headers).map(header),
    responses: Object.entries(responses).map(([status, meaning]) => ({ status: Number(status), description: meaning })),
  };
}

/** The JSON Schema of the part, given those of a text and of parameters by name. */
export const webhooksGrammar = (text: JsonObject, parameters: JsonObject): JsonObject => ({
  type: "object",
  properties: {
    body: text,
    id: text,
    description: text,
    headers: { ...parameters, propertyNames: { pattern: "^[A-Za-z0-9-]+$" } },
    responses: { type: "object", minProperties: 1, propertyNames: { pattern: "^[245][0-9]{2}$" }, additionalProperties: text },
  },
  required: ["body", "id", "description", "headers", "responses"],
  additionalProperties: false,
});

/** A body that isn't a tagged union, because each of its models is a webhook, and an id that not all of them require. */
export function bodyFindings({ body, id }: WrittenWebhooks, models: readonly Model[]): Finding[] {
  const resolver = resolverOf({ models });
  const unions = models.flatMap(({ name, root }) => {
    const { union } = resolver.at(root);
    return union?.location === root ? [{ name, union }] : [];
  });
  const found = unions.find(({ name }) => name === body);
  if (found === undefined) {
    const names = unions.map(({ name }) => name);
    const fix = names.length === 0 ? "add a model that is a oneOf of the events" : `use one of ${names.join(", ")}`;
    return [{ pointer: "/webhooks/body", found: `${body}, which isn't a tagged union`, fix }];
  }
  const without = found.union.branches.find(({ resolved }) => resolved.properties.get(id)?.required !== true);
  if (without === undefined) return [];
  const { name } = without.definition;
  return [
    {
      pointer: "/webhooks/id",
      found: `the property ${id}, which ${name} doesn't require`,
      fix: `use a property that each model of ${body} requires`,
    },
  ];
}
