import { readFileSync } from "node:fs";
import { cp, mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { runProgram } from "@tools/conformance";
import type { Generator } from "./generator.ts";

/** The folder of the module that pins the generators and what their code imports. */
const moduleFolder = join(import.meta.dirname, "go");

const goMod = readFileSync(join(moduleFolder, "go.mod"), "utf8");

const versionIn = (path: string): string => new RegExp(`${path} v(\\S+)`).exec(goMod)?.[1] ?? "";

/** Runs Go in a copy of the module. */
const go = (folder: string, ...args: readonly string[]): Promise<string> => runProgram(folder, "go", ...args);

async function program(folder: string, source: string): Promise<void> {
  await writeFile(join(folder, "main.go"), source);
  await go(folder, "build", "-o", "main", ".");
}

export const oapiCodegen: Generator = {
  name: "oapi-codegen",
  version: versionIn("github.com/oapi-codegen/oapi-codegen/v2"),
  document: "openapi-3.0.json",
  options: ["-generate types,client"],
  unknownValue: "kept",
  readsStressSchemas: true,
  generate: async (document, folder) => {
    await cp(moduleFolder, folder, { recursive: true });
    await mkdir(join(folder, "api"));
    await go(folder, "tool", "oapi-codegen", "-generate", "types,client", "-package", "api", "-o", "api/api.go", document);
    await go(folder, "build", "./api");
  },
  read: async (folder, server) => {
    await program(folder, oapiProgram);
    return runProgram(folder, "./main", server);
  },
};

const oapiProgram = `package main

import (
	"context"
	"encoding/json"
	"os"

	"generators/api"
)

func main() {
	client, err := api.NewClientWithResponses(os.Args[1])
	if err != nil {
		panic(err)
	}
	limit := int64(5)
	response, err := client.ListSessionsWithResponse(context.Background(), &api.ListSessionsParams{Limit: &limit})
	if err != nil {
		panic(err)
	}
	if err := json.NewEncoder(os.Stdout).Encode(response.JSON200); err != nil {
		panic(err)
	}
}
`;

export const ogen: Generator = {
  name: "ogen",
  version: versionIn("github.com/ogen-go/ogen"),
  document: "openapi-3.0.json",
  options: [],
  unknownValue: "kept by `Decode`, rejected by the client",
  // It can't compile an optional property whose type is the model itself.
  readsStressSchemas: false,
  generate: async (document, folder) => {
    await cp(moduleFolder, folder, { recursive: true });
    await writeFile(join(folder, "ogen.yml"), "generator: { features: { disable_all: true, enable: [paths/client] } }\n");
    await go(folder, "tool", "ogen", "--config", "ogen.yml", "--package", "api", "--target", "api", document);
    await go(folder, "build", "./api");
  },
  read: async (folder, server) => {
    await program(folder, ogenProgram);
    return runProgram(folder, "./main", server);
  },
};

const ogenProgram = `package main

import (
	"context"
	"net/http"
	"os"

	"generators/api"

	"github.com/go-faster/jx"
)

type key struct{}

func (key) Bearer(context.Context, api.OperationName) (api.Bearer, error) { return api.Bearer{Token: "key"}, nil }

func main() {
	client, err := api.NewClient(os.Args[1], key{})
	if err != nil {
		panic(err)
	}
	if _, err := client.ListSessions(context.Background(), api.ListSessionsParams{}); err == nil {
		panic("the client accepts an unknown value")
	}
	response, err := http.Get(os.Args[1] + "/session")
	if err != nil {
		panic(err)
	}
	decoder, encoder := jx.Decode(response.Body, 512), jx.NewStreamingEncoder(os.Stdout, 512)
	encoder.ArrStart()
	if err := decoder.Arr(func(item *jx.Decoder) error {
		var session api.Session
		if err := session.Decode(item); err != nil {
			return err
		}
		session.Encode(encoder)
		return nil
	}); err != nil {
		panic(err)
	}
	encoder.ArrEnd()
	if err := encoder.Close(); err != nil {
		panic(err)
	}
}
`;
