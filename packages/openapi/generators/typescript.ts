import { writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { runProgram } from "@tools/conformance";
import type { Generator } from "./generator.ts";

const require = createRequire(import.meta.url);

/** openapi-typescript with its client. */
export const openapiTypescript: Generator = {
  name: "openapi-typescript",
  version: require("openapi-typescript/package.json").version,
  document: "openapi.json",
  options: [],
  unknownValue: "kept",
  readsStressSchemas: true,
  generate: async (document, folder) => {
    await node(folder, programOf("openapi-typescript", "bin/cli.js"), document, "-o", "api.ts");
    await typecheck(folder, "api.ts");
  },
  read: async (folder, server) => {
    await writeFile(join(folder, "main.ts"), program);
    await typecheck(folder, "main.ts");
    return node(folder, "main.ts", server);
  },
};

const node = (folder: string, ...args: readonly string[]): Promise<string> => runProgram(folder, process.execPath, ...args);

/** The path of a program of a package, which may leave it out of its exports. */
const programOf = (name: string, path: string): string => join(dirname(require.resolve(`${name}/package.json`)), path);

const typecheck = (folder: string, file: string): Promise<string> =>
  node(folder, programOf("@typescript/native", "bin/tsc"), "--ignoreConfig", "--noEmit", "--strict", ...nodeNext, file);

const nodeNext = ["--module", "nodenext", "--target", "es2022", "--allowImportingTsExtensions", "--types", "node"];

const program = `import createClient from "openapi-fetch";
import type { paths } from "./api.ts";

const client = createClient<paths>({ baseUrl: process.argv[2] ?? "" });
const { data, error } = await client.GET("/session", { params: { query: { limit: 5 } } });
const errors: string[] | undefined = error?.errors;
const status: string | null | undefined = data?.[0]?.recordingStatus;
if (errors !== undefined || status === undefined) throw new Error("no session");
console.log(JSON.stringify(data));
`;
