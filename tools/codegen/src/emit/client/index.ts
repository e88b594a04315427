import { type Contract, folders, type Operation, type Parameter, pascalCase } from "@tools/contract";
import type { Sdk } from "../../openapi-generator/sdk.ts";
import { allSchemas, type GeneratedFile } from "../emitter.ts";
import { header } from "../header.ts";
import type { OperationView, ParameterView } from "./view.ts";

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
      operations: (contract.api?.operations ?? []).map((operation) => ({ id: operation.id, view: viewOf(operation) })),
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

const viewOf = ({ id, method, path, description, parameters }: Operation): OperationView => ({
  id,
  parametersType: `${pascalCase(id)}Parameters`,
  method,
  path,
  description: comment(description),
  parameters: parameters.map(parameterView),
});

function parameterView({ name, in: place, description, schema }: Parameter): ParameterView {
  const standard = schema.default === undefined ? "" : ` Default: ${JSON.stringify(schema.default)}.`;
  const { type, minimum, maximum, minLength, maxLength } = schema;
  const rule = Object.entries({ in: place, type, minimum, maximum, minLength, maxLength }).filter(([, value]) => value !== undefined);
  return {
    name,
    description: comment(description + standard),
    isRequired: place === "path",
    type: type === "integer" ? "number" : String(type),
    rule: `{ ${rule.map(([key, value]) => `${key}: ${JSON.stringify(value)}`).join(", ")} }`,
  };
}

/** Text that doesn't end the comment that it is in. */
const comment = (text: string): string => text.replace(/\s+/g, " ").trim().replaceAll("*/", "*\\/");
