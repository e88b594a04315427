import { type Contract, folders, project } from "@tools/contract";
import { formatTables } from "@tools/contract/formats";
import { type Declarations, declarationsOf, resolveAlias } from "@tools/contract/languages";
import { embeddedBundle } from "@tools/contract/schema";
import type { Sdk } from "../../openapi-generator/sdk.ts";
import { allSchemas, type GeneratedFile, renderJson } from "../emitter.ts";
import { quoted } from "./go-value.ts";
import { goViews } from "./go-views.ts";

/** The Go module: structs that read and write themselves, on a small hand-written reader and writer. */
export const go: Sdk = {
  target: "go",
  package: folders.go,
  folders: [`${folders.go}/*_gen.go`, `${folders.go}/internal/runner/*_gen.go`, `${folders.go}/strict/generated`],
  requires: ["java", "gofmt"],
  emit: (contract) => {
    const declarations = declarationsOf(contract);
    return {
      input: {
        generator: "go",
        view: { packageName: project.go.package },
        models: goViews(declarations).map((view) => ({ name: view.typeName, view })),
      },
      files: [version(contract), registry(contract, declarations), embedded(contract), formats()],
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

/** The models by name, for the conformance runner. */
const registry = (contract: Contract, declarations: Declarations): GeneratedFile => ({
  path: `${folders.go}/internal/runner/models_gen.go`,
  from: allSchemas,
  text: `package main

import (
	"encoding/json"

	${project.go.package} "${modulePath(contract.version)}"
)

// models returns an empty value of each model, and where it keeps unknown properties, if it can have them.
var models = map[string]func() (json.Unmarshaler, *map[string]json.RawMessage){
${contract.models.map(({ name }) => registryEntry(name, declarations)).join("\n")}
}
`,
});

function registryEntry(name: string, declarations: Declarations): string {
  const declaration = resolveAlias(name, declarations);
  const made = `new(${project.go.package}.${name})`;
  const keepsAnything = declaration.kind === "object" && declaration.additional === undefined;
  const body = keepsAnything ? `value := ${made}\n\t\treturn value, &value.Unknown` : `return ${made}, nil`;
  return `\t${quoted(name)}: func() (json.Unmarshaler, *map[string]json.RawMessage) {\n\t\t${body}\n\t},`;
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
