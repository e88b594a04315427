import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { openapiGenerator, openapiGeneratorVersion } from "@tools/codegen/openapi-generator";
import { runProgram } from "@tools/conformance";
import type { Generator } from "./generator.ts";

/** Without the option, it drops the unknown properties of an object that doesn't have `additionalProperties`. */
const open = "disallowAdditionalPropertiesIfNotPresent=false";
const enums = "enumUnknownDefaultCase=true";
/** Without the option, Go code takes a closed union for each of its branches. */
const unions = "useOneOfDiscriminatorLookup=true";

const kept = { document: "openapi.json", unknownValue: "kept", readsStressSchemas: false } as const;
const lost = { document: "openapi-3.0.json", unknownValue: "read as `unknown_default_open_api`", readsStressSchemas: true } as const;

/** The stock generator of Go and of Java, without templates of ours. */
export const openapiGenerators: readonly Generator[] = [
  goClient({ ...kept, options: [open, unions] }),
  goClient({ ...lost, options: [enums, unions] }),
  javaClient({ ...kept, options: [open] }),
  javaClient({ ...lost, options: [enums] }),
];

type Variant = Pick<Generator, "document" | "options" | "unknownValue" | "readsStressSchemas">;

function goClient(variant: Variant): Generator {
  return {
    ...common("go", variant),
    generate: async (document, folder) => {
      await generate("go", variant, document, folder);
      await runProgram(folder, "go", "build", ".");
    },
    read: async (folder, server) => {
      await mkdir(join(folder, "main"));
      await writeFile(join(folder, "main/main.go"), goProgram);
      return runProgram(folder, "go", "run", "./main", server);
    },
  };
}

function javaClient(variant: Variant): Generator {
  return {
    ...common("java", variant),
    generate: async (document, folder) => {
      await generate("java", variant, document, folder);
      await compileJava(folder, await javaSources(join(folder, "src/main/java")));
    },
    read: async (folder, server) => {
      await writeFile(join(folder, "Main.java"), javaProgram);
      await compileJava(folder, ["Main.java"]);
      return runProgram(folder, "java", "-cp", `classes:${await classPath(folder)}`, "Main", server);
    },
  };
}

function common(language: string, { options, ...variant }: Variant): Omit<Generator, "generate" | "read"> {
  return {
    name: `openapi-generator -g ${language}`,
    version: openapiGeneratorVersion,
    options: [propertiesOf(options)],
    ...variant,
  };
}

function propertiesOf(options: readonly string[]): string {
  return `--additional-properties=${options.join(",")}`;
}

async function generate(language: string, { options }: Variant, document: string, folder: string): Promise<void> {
  const sources = "models,apis,supportingFiles,modelTests=false,apiTests=false,modelDocs=false,apiDocs=false";
  await openapiGenerator("generate", "-g", language, "-i", document, "-o", folder, "--global-property", sources, propertiesOf(options));
}

const goProgram = `package main

import (
	"context"
	"encoding/json"
	"os"

	api "github.com/GIT_USER_ID/GIT_REPO_ID"
)

func main() {
	configuration := api.NewConfiguration()
	configuration.Servers = api.ServerConfigurations{{URL: os.Args[1]}}
	page, _, err := api.NewAPIClient(configuration).SessionAPI.ListSessions(context.Background()).Limit(5).Execute()
	if err != nil {
		panic(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(page); err != nil {
		panic(err)
	}
}
`;

const javaProgram = `
import org.openapitools.client.*;

class Main {
  public static void main(String[] args) throws Exception {
    var sessions = new org.openapitools.client.api.SessionApi(new ApiClient().setBasePath(args[0]));
    System.out.println(JSON.serialize(sessions.listSessions(5L, null, null)));
  }
}
`;

const javaSources = async (folder: string): Promise<string[]> =>
  (await readdir(folder, { recursive: true })).filter((file) => file.endsWith(".java")).map((file) => join(folder, file));

const compileJava = async (folder: string, sources: readonly string[]): Promise<string> =>
  runProgram(folder, "javac", "-nowarn", "-d", "classes", "-cp", `classes:${await classPath(folder)}`, ...sources);

let jars: Promise<string> | undefined;

/** The dependencies in the POM that the generator writes, which are the same for each document. */
function classPath(folder: string): Promise<string> {
  jars ??= resolveClassPath(folder);
  return jars;
}

async function resolveClassPath(folder: string): Promise<string> {
  const goal = "org.apache.maven.plugins:maven-dependency-plugin:3.11.0:build-classpath";
  await runProgram(folder, "mvn", "--batch-mode", "--quiet", goal, "-Dmdep.includeScope=compile", "-Dmdep.outputFile=classpath");
  return readFile(join(folder, "classpath"), "utf8");
}
