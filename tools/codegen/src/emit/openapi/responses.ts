import { STATUS_CODES } from "node:http";
import type { Contract, ErrorResponse, Operation, SuccessResponse } from "@tools/contract";
import { withArticle } from "@tools/contract";
import type { JsonObject } from "@tools/contract/json";
import { examplePayload, type SchemaResolver } from "@tools/contract/schema";
import { schemaRef } from "./components.ts";

/** `NotFound` for 404. */
export const responseName = (status: number): string => (STATUS_CODES[status] ?? `Status ${status}`).replaceAll(/[^A-Za-z0-9]/g, "");

/** The response of an operation that succeeds: one value of a model, or a page of them. */
export function pageResponse({ model, list, description }: SuccessResponse, contract: Contract, resolver: SchemaResolver): JsonObject {
  const item = schemaRef(model);
  return {
    description,
    ...(list ? { headers: { Link: { $ref: "#/components/headers/Link" } } } : {}),
    content: {
      "application/json": {
        schema: list ? { type: "array", items: item } : item,
        examples: examplesOf(model, list, contract, resolver),
      },
    },
  };
}

/** Examples of a response: a complete value; for a list, a page and an empty page. */
function examplesOf(name: string, list: boolean, { models }: Contract, resolver: SchemaResolver): JsonObject {
  const model = models.find((each) => each.name === name);
  if (model === undefined) throw new Error(`unknown model ${name}`);
  const [first, last] = (["first", "last"] as const).map((choice) => examplePayload(resolver.at(model.root), model.root, resolver, choice));
  return list
    ? { page: { summary: "A page", value: [first ?? null, last ?? null] }, empty: { summary: "A page with nothing on it", value: [] } }
    : { complete: { summary: `${withArticle(name, "A")} with every field`, value: first ?? null } };
}

export const errorResponse = ({ description, model, example, headers: carried }: ErrorResponse): JsonObject => ({
  description,
  ...(carried.length > 0 ? { headers: Object.fromEntries(carried.map((name) => [name, { $ref: `#/components/headers/${name}` }])) } : {}),
  content: { "application/json": { schema: schemaRef(model), example: { errors: [example] } } },
});

/** The headers that some response has. */
export function headers(operations: readonly Operation[]): JsonObject {
  const carried = new Set(operations.flatMap(({ errors }) => errors.flatMap((error) => error.headers)));
  const [list] = operations.filter(({ response }) => response.list);
  return {
    ...(list === undefined ? {} : { Link: linkHeader(list) }),
    ...(carried.has("Retry-After") ? { "Retry-After": retryAfter } : {}),
  };
}

const linkHeader = ({ path }: Operation): JsonObject => ({
  description: "Where the next page is (RFC 8288): its target has the `cursor` of that page. It is missing on the last page.",
  schema: { type: "string" },
  example: `<${path}?cursor=eyJvZmZzZXQiOjIwfQ>; rel="next"`,
});

const retryAfter: JsonObject = {
  description: "How many seconds to wait before the next request.",
  schema: { type: "integer", format: "int64", minimum: 0 },
  example: 2,
};
