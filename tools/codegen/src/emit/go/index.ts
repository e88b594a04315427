import { type Contract, folders, project } from "@tools/contract";
import { formatTables } from "@tools/contract/formats";
import { type Declarations, declarationsOf, resolveAlias } from "@tools/contract/languages";
import { embeddedBundle } from "@tools/contract/schema";
import type { Sdk } from "../../openapi-generator/sdk.ts";
import { allSchemas, type GeneratedFile, renderJson } from "../emitter.ts";
import { quoted } from "./go-value.ts";
import { goViews } from "./go-views.ts";
import type { GoView } from "./view.ts";

/** The Go module: structs that read and write themselves, on a small hand-written reader and writer. */
export const go: Sdk = {
  target: "go",
  package: folders.go,
  folders: [`${folders.go}/*_gen.go`, `${folders.go}/internal/runner/*_gen.go`, `${folders.go}/strict/generated`],
  requires: ["java", "gofmt"],
  emit: (contract) => {
    const declarations = declarationsOf(contract);
    const views = goViews(declarations);
    return {
      input: {
        generator: "go",
        view: { packageName: project.go.package },
        models: views.map((view) => ({ name: view.typeName, view })),
      },
      files: [version(contract), registry(contract, declarations, views), embedded(contract), formats()],
    };
  },
  place: (path) => {
    const [, name] = /^model_(\w+?)_*\.go$/u.exec(path) ?? [];
    return name === undefined ? undefined : `${folders.go}/${name}_gen.go`;
  },
};

const version = ({ version, hash }: Contract): GeneratedFile => ({
  path: `${folders.go}/contract_version_gen.go`,
  from: allSchemas,
  text: `package ${project.go.package}

// ContractVersion is the version of the contract that this package was generated from.
const ContractVersion = ${quoted(version)}

// ContractHash identifies the contract: it changes with every change of the schemas other than layout.
const ContractHash = ${quoted(hash)}
`,
});

/** How to read each model, for the conformance runner. */
const registry = (contract: Contract, declarations: Declarations, views: readonly GoView[]): GeneratedFile => ({
  path: `${folders.go}/internal/runner/models_gen.go`,
  from: allSchemas,
  text: `package main

import (
	"encoding/json"

	${project.go.package} "${modulePath(contract.version)}"
)

// models has a function per model. It reads a value, and returns where the value keeps unknown properties, if it can have them.
var models = map[string]func([]byte) (any, *map[string]json.RawMessage, error){
${contract.models.map(({ name }) => registryEntry(name, declarations, views)).join("\n")}
}
`,
});

const registryEntry = (name: string, declarations: Declarations, views: readonly GoView[]): string =>
  `\t${quoted(name)}: func(data []byte) (any, *map[string]json.RawMessage, error) {\n\t\t${reading(name, declarations, views)}\n\t},`;

function reading(name: string, declarations: Declarations, views: readonly GoView[]): string {
  const declaration = resolveAlias(name, declarations);
  const { package: pkg } = project.go;
  const union = views.find(({ typeName }) => typeName === declaration.name)?.union;
  if (union !== undefined) return `value, err := ${pkg}.${union.unmarshal}(data)\n\t\treturn value, nil, err`;
  const keepsAnything = declaration.kind === "object" && declaration.additional === undefined;
  return `value := new(${pkg}.${name})\n\t\terr := value.UnmarshalJSON(data)\n\t\treturn value, ${keepsAnything ? "&value.Unknown" : "nil"}, err`;
}

/** From the second major on, the path of a Go module ends in it. */
function modulePath(version: string): string {
  const major = Number.parseInt(version, 10);
  return `${project.go.module}${major > 1 ? `/v${major}` : ""}`;
}

/** The contract itself, for the strict validator: Go can only embed files below the package. */
const embedded = (contract: Contract): GeneratedFile => ({
  path: `${folders.go}/strict/generated/bundle.json`,
  from: allSchemas,
  text: renderJson(embeddedBundle(contract)),
});

/** The formats, for the strict validator. */
const formats = (): GeneratedFile => ({
  path: `${folders.go}/strict/generated/formats.json`,
  from: allSchemas,
  text: renderJson(formatTables()),
});
