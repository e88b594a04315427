import { type Contract, folders, type Operation, type Parameter } from "@tools/contract";
import type { GeneratorOperation, GeneratorParameter } from "../../openapi-generator/input.ts";
import type { Sdk } from "../../openapi-generator/sdk.ts";
import { allSchemas, type GeneratedFile } from "../emitter.ts";
import { header } from "../header.ts";

const generated = `${folders.client}/src/generated`;

/** The parameters of each operation, for the client. The types of models are those of the types package; the client reads responses itself. */
export const client: Sdk = {
  target: "client",
  package: folders.client,
  folders: [generated],
  requires: ["java"],
  emit: (contract) => ({
    input: {
      generator: "typescript-fetch",
      view: { header: header("ts", `${folders.schemas}/operations.yaml`) },
      operations: (contract.api?.operations ?? []).map(operationOf),
    },
    files: [facts(contract)],
  }),
  place: (path) => (path.startsWith("apis/") && !path.endsWith("index.ts") ? `${generated}/operations.ts` : undefined),
};

const facts = ({ version, hash }: Contract): GeneratedFile => ({
  path: `${generated}/contract.ts`,
  from: allSchemas,
  text: `/** The version of the contract, and so of this package: \`1.0.0\`. */
export const contractVersion: string = ${JSON.stringify(version)};

/** SHA-256 of the contract that this package was generated from, in hexadecimal. */
export const contractHash: string = ${JSON.stringify(hash)};
`,
});

const operationOf = ({ id, method, path, summary, description, parameters }: Operation): GeneratorOperation => ({
  ...{ id, method, path, summary, description },
  parameters: parameters.map(parameterOf),
});

function parameterOf({ name, in: place, description, schema }: Parameter): GeneratorParameter {
  const format = formats[String(schema.type)];
  const standard = schema.default === undefined ? "" : ` Default: ${JSON.stringify(schema.default)}.`;
  return {
    name,
    in: place,
    description: description + standard,
    required: place === "path",
    schema: { ...schema, ...(format === undefined ? {} : { format }) },
  };
}

const formats: Readonly<Record<string, string>> = { integer: "int64", number: "double" };
