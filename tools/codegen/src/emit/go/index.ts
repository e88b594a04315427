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
      files: [version(contract), decoders(views), registry(contract, declarations, views), embedded(contract), formats()],
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

/** The functions that read each type, from which generic functions choose. */
const decoders = (views: readonly GoView[]): GeneratedFile => ({
  path: `${folders.go}/decoders_gen.go`,
  from: allSchemas,
  text: `package ${project.go.package}

// decoders has the function that reads each type.
var decoders = []any{
${views.flatMap(({ typeName, alias }) => (alias === undefined ? [`\tdecode${typeName},\n`] : [])).join("")}}
`,
});

/** How to read each model, for the conformance runner. */
const registry = (contract: Contract, declarations: Declarations, views: readonly GoView[]): GeneratedFile => ({
  path: `${folders.go}/internal/runner/models_gen.go`,
  from: allSchemas,
  text: `package main

import ${project.go.package} "${modulePath(contract.version)}"

// models has a function per model, which reads a value.
var models = map[string]func([]byte) (model, error){
${contract.models.map(({ name }) => registryEntry(name, declarations, views)).join("\n")}
}
`,
});

const registryEntry = (name: string, declarations: Declarations, views: readonly GoView[]): string =>
  `\t${quoted(name)}: func(data []byte) (model, error) {\n\t\t${reading(name, declarations, views)}\n\t},`;

function reading(name: string, declarations: Declarations, views: readonly GoView[]): string {
  const declaration = resolveAlias(name, declarations);
  const { package: pkg } = project.go;
  const view = views.find(({ typeName }) => typeName === declaration.name);
  if (view?.union !== undefined)
    return `value, err := ${pkg}.${view.union.unmarshal}(data)\n\t\treturn model{value: value, copied: ${pkg}.${view.union.clone}(value)}, err`;
  const isImmutable = view?.enumeration !== undefined || view?.defined?.clones.length === 0;
  const set = view?.struct?.unknown.isAny ? ", setUnknown: value.SetUnknown" : "";
  return `value := new(${pkg}.${name})
		err := value.UnmarshalJSON(data)
		return model{value: value, copied: ${isImmutable ? "value" : "value.Clone()"}${set}}, err`;
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
