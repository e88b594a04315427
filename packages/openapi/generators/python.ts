import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "@tools/conformance";
import { pythonEnvironment } from "@tools/conformance/python";
import type { Generator } from "./generator.ts";

const datamodelVersion = "0.89.0";
const clientVersion = "0.29.1";

const python = (): Promise<string> =>
  pythonEnvironment([
    `datamodel-code-generator==${datamodelVersion}`,
    `openapi-python-client==${clientVersion}`,
    "httpx==0.28.1",
    "pydantic==2.14.4",
    "ruff==0.17.4",
  ]);

const runPython = async (folder: string, ...args: readonly string[]): Promise<string> => runProgram(folder, await python(), ...args);

const modelOptions = ["--output-model-type", "pydantic_v2.BaseModel", "--extra-fields", "allow"];

/** Models of pydantic 2. */
export const datamodelCodeGenerator: Generator = {
  name: "datamodel-code-generator",
  version: datamodelVersion,
  document: "openapi.json",
  options: [modelOptions.slice(0, 2).join(" "), modelOptions.slice(2).join(" ")],
  unknownValue: "kept",
  readsStressSchemas: true,
  generate: (document, folder) => generateModels(document, "openapi", folder),
  read: (folder, server) => readModels(folder, server, "Session", "/session"),
};

/** Generates models from a document of a type, and imports them. */
export async function generateModels(document: string, type: "openapi" | "jsonschema", folder: string): Promise<void> {
  const args = ["--input", document, "--input-file-type", type, ...modelOptions, "--output", "api.py"];
  await runPython(folder, "-m", "datamodel_code_generator", ...args);
  await runPython(folder, "-c", "import api");
}

/** Reads the list of a model at a path of a server, and returns it as the models write it. */
export const readModels = (folder: string, server: string, model: string, path: string): Promise<string> =>
  runPython(folder, "-c", modelProgram, server, model, path);

const modelProgram = `
import sys, api, httpx, pydantic
server, model, path = sys.argv[1:]
page = pydantic.TypeAdapter(list[getattr(api, model)])
print(page.dump_json(page.validate_json(httpx.get(server + path).content), exclude_unset=True).decode())
`;

/** A client on httpx. */
export const openapiPythonClient: Generator = {
  name: "openapi-python-client",
  version: clientVersion,
  document: "openapi.json",
  options: [],
  unknownValue: "kept",
  readsStressSchemas: true,
  generate: async (document, folder) => {
    await writeFile(join(folder, "config.yaml"), "post_hooks: []\n");
    const args = ["generate", "--path", document, "--output-path", "api", "--meta", "none", "--config", "config.yaml", "--fail-on-warning"];
    await runPython(folder, "-m", "openapi_python_client", ...args);
    await runPython(folder, "-c", "import api.models");
  },
  read: (folder, server) => runPython(folder, "-c", clientProgram, server),
};

const clientProgram = `
import json, sys
from api import Client
from api.api.session import list_sessions
print(json.dumps([session.to_dict() for session in list_sessions.sync(client=Client(base_url=sys.argv[1]), limit=5)]))
`;
