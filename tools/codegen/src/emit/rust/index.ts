import { type Contract, folders, type Model, project } from "@tools/contract";
import { formatTables } from "@tools/contract/formats";
import { type Declarations, declarationsOf, resolveAlias } from "@tools/contract/languages";
import { embeddedBundle } from "@tools/contract/schema";
import type { Sdk } from "../../openapi-generator/sdk.ts";
import { allSchemas, renderJson } from "../emitter.ts";
import { header } from "../header.ts";
import { rustViews } from "./rust-views.ts";

const generated = `${folders.rust}/src/generated`;
const runner = `${folders.rust}/examples/runner/generated`;

/** The crate. */
export const rust: Sdk = {
  target: "rust",
  package: folders.rust,
  folders: [generated, runner],
  requires: ["java", "rustfmt"],
  emit: (contract) => {
    const declarations = declarationsOf(contract);
    return {
      input: {
        generator: "rust",
        view: { header: header("rs", allSchemas) },
        models: rustViews(declarations).map((view) => ({ name: view.typeName, view })),
        supportingFile: { path: "mod.rs" },
      },
      files: [
        { path: `${generated}/contract.rs`, from: allSchemas, text: facts(contract, declarations) },
        { path: `${generated}/bundle.json`, from: allSchemas, text: renderJson(embeddedBundle(contract)) },
        { path: `${generated}/formats.json`, from: allSchemas, text: renderJson(formatTables()) },
        { path: `${runner}/mod.rs`, from: allSchemas, text: registry(contract, declarations) },
      ],
    };
  },
  place: (path) => (path.startsWith("src/models/") ? `${generated}/${path.slice("src/models/".length)}` : undefined),
};

/** The contract's version, hash and models. Another name of a model has no methods of its own. */
const facts = ({ models, version, hash }: Contract, declarations: Declarations): string => `
use crate::json::models;

/// The version of the contract that the models were generated from.
pub const CONTRACT_VERSION: &str = ${JSON.stringify(version)};

/// The hash of that contract: equal for equal contracts, in every language.
pub const CONTRACT_HASH: &str = ${JSON.stringify(hash)};

models! {
${models
  .filter(({ name }) => declarations.get(name)?.kind !== "alias")
  .map(({ name, id }) => `    ${name} = ${JSON.stringify(id)},\n`)
  .join("")}}
`;

/** The models by name, for the conformance runner. */
const registry = ({ models }: Contract, declarations: Declarations): string => `
/// Calls a function for the model of a name. \`None\` if there is no such model.
macro_rules! with_model {
    ($name:expr, $function:ident($($argument:expr),*)) => {
        match $name {
${models.map(({ name }) => `            ${JSON.stringify(name)} => Some($function::<${typeOf(name)}>($($argument),*)),\n`).join("")}            _ => None,
        }
    };
}

/// The same for objects, with access to their unknown properties as the last argument.
macro_rules! with_object {
    ($name:expr, $function:ident($($argument:expr),*)) => {
        match $name {
${models
  .filter((model) => keepsAnything(model, declarations))
  .map(({ name }) => `            ${JSON.stringify(name)} => Some($function::<${typeOf(name)}>($($argument),*, |it| &mut it.unknown)),\n`)
  .join("")}            _ => None,
        }
    };
}
`;

const typeOf = (name: string): string => `${project.rust.module}::${name}`;

function keepsAnything({ name }: Model, declarations: Declarations): boolean {
  const declaration = resolveAlias(name, declarations);
  return declaration.kind === "object" && declaration.additional === undefined;
}
