import type { Contract, Operation, Parameter } from "@tools/contract";
import type { JsonObject } from "@tools/contract/json";
import type { Sdk } from "../sdk.ts";

const folder = "packages/client/src/generated";

/** What the client needs to know of each operation. Types of models are those of `@session-schema/types`; the client reads answers itself. */
export const client: Sdk = {
  target: "client",
  generator: "typescript-fetch",
  package: "packages/client",
  folders: [folder],
  requires: ["java"],
  spec: withOperations,
  config: () => ({ globalProperties: { apis: "", apiDocs: "false", apiTests: "false" }, hideGenerationTimestamp: true }),
  place: (path) => (path.startsWith("apis/") && !path.endsWith("index.ts") ? `${folder}/operations.ts` : undefined),
  files: ({ version, hash }) => [
    {
      path: `${folder}/contract.ts`,
      from: "schemas/*.schema.json",
      text: `/** The version of the contract, and so of this package: \`1.0.0\`. */
export const contractVersion: string = ${JSON.stringify(version)};

/** SHA-256 of the contract that this package was made from, in hexadecimal. */
export const contractHash: string = ${JSON.stringify(hash)};
`,
    },
  ],
};

/** The same document with paths: all under one tag, so that openapi-generator makes one file of them. */
function withOperations(spec: JsonObject, { api }: Contract): JsonObject {
  const paths = (api?.operations ?? []).map((operation): [string, JsonObject] => [
    operation.path,
    { [operation.method.toLowerCase()]: operationObject(operation) },
  ]);
  return { ...spec, paths: Object.fromEntries(paths) };
}

const operationObject = ({ id, summary, description, parameters }: Operation): JsonObject => ({
  operationId: id,
  tags: ["operations"],
  summary,
  description,
  parameters: parameters.map(parameterObject),
  responses: { "200": { description: "What the client reads itself." } },
});

const formats: Readonly<Record<string, string>> = { integer: "int64", number: "double" };

const parameterObject = ({ name, in: place, description, schema }: Parameter): JsonObject => {
  const format = formats[String(schema.type)];
  const standard = schema.default === undefined ? "" : ` ${JSON.stringify(schema.default)} unless told.`;
  return {
    name,
    in: place,
    description: description + standard,
    required: place === "path",
    schema: { ...(schema as JsonObject), ...(format === undefined ? {} : { format }) }, // it was parsed from JSON's types
  };
};
