import { type Api, baseUrl, type Contract, type Operation, type Parameter, project } from "@tools/contract";
import type { JsonObject } from "@tools/contract/json";
import { resolverOf, type SchemaResolver, webhookUnion } from "@tools/contract/schema";
import { componentSchemas } from "./components.ts";
import { withConventions } from "./conventions.ts";
import { errorResponse, headers, pageResponse, responseName } from "./responses.ts";
import { webhooksObject } from "./webhooks.ts";

/** The OpenAPI 3.1 document: the operations, and every model as a reader must accept it. */
export function openapiDocument(contract: Contract, api: Api): JsonObject {
  const resolver = resolverOf(contract);
  const { operations, webhooks } = api;
  const bodies = webhookUnion({ models: contract.models, api }, resolver);
  return {
    openapi: "3.1.0",
    info: {
      title: api.title,
      version: contract.version,
      summary: project.summary,
      description: api.description,
      contact: { name: project.title, url: project.repository },
      license: { name: api.license, identifier: api.license },
      "x-contract-hash": contract.hash,
    },
    servers: [{ url: "/", description: "The host that serves this document." }],
    security: [{ bearer: [] }],
    tags: tagsOf(contract, api),
    paths: pathsOf(operations, contract, resolver),
    ...(webhooks === undefined || bodies === undefined ? {} : { webhooks: webhooksObject(webhooks, bodies, resolver) }),
    components: {
      securitySchemes: {
        bearer: { type: "http", scheme: "bearer", description: "The API key: `Authorization: Bearer <key>`." },
      },
      parameters: Object.fromEntries(sharedParameters(api).map((parameter) => [parameter.name, parameterObject(parameter)])),
      headers: headers(operations),
      responses: Object.fromEntries(
        operations.flatMap(({ errors }) => errors).map((error): [string, JsonObject] => [responseName(error.status), errorResponse(error)]),
      ),
      schemas: componentSchemas(contract, resolver),
    },
  };
}

/** A tag for each model that some operation returns, and for that of the webhooks. */
const tagsOf = ({ models }: Contract, { operations, webhooks }: Api): JsonObject[] =>
  models
    .filter(({ name }) => webhooks?.model === name || operations.some(({ response }) => response.model === name))
    .map(({ name, slug, description }) => ({
      name,
      description,
      externalDocs: { description: "What each field means", url: `${baseUrl}reference/${slug}.html` },
    }));

function pathsOf(operations: readonly Operation[], contract: Contract, resolver: SchemaResolver): JsonObject {
  const paths: JsonObject = {};
  for (const operation of operations)
    paths[operation.path] = {
      ...(paths[operation.path] as JsonObject | undefined), // only this function sets it
      [operation.method.toLowerCase()]: operationObject(operation, contract, resolver),
    };
  return paths;
}

const operationObject = (operation: Operation, contract: Contract, resolver: SchemaResolver): JsonObject => ({
  operationId: operation.id,
  tags: [operation.response.model],
  summary: operation.summary,
  description: operation.description,
  parameters: operation.parameters.map((parameter) =>
    parameter.in === "query" ? { $ref: `#/components/parameters/${parameter.name}` } : parameterObject(parameter),
  ),
  responses: {
    "200": pageResponse(operation.response, contract, resolver),
    ...Object.fromEntries(
      operation.errors.map(({ status }) => [String(status), { $ref: `#/components/responses/${responseName(status)}` }]),
    ),
  },
});

const parameterObject = ({ name, in: place, description, schema, example }: Parameter): JsonObject => ({
  name,
  in: place,
  description,
  required: place === "path",
  schema: withConventions({ ...schema } as JsonObject), // it was parsed from JSON's types
  example,
});

/** The query parameters of the operations, without repeats because those of the same name are equal, and the headers of the webhooks. */
const sharedParameters = ({ operations, webhooks }: Api): Parameter[] => [
  ...new Map(
    operations.flatMap(({ parameters }) => parameters.filter((each) => each.in === "query").map((each) => [each.name, each])),
  ).values(),
  ...(webhooks?.headers ?? []),
];
