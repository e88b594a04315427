import type { Contract, Model } from "@tools/contract";
import type { JsonObject } from "@tools/contract/json";
import { strictBundle } from "@tools/contract/schema";
import { allSchemas, renderJson } from "../../emitter.ts";
import type { Sdk } from "../sdk.ts";
import { componentNamed, componentsOf, sdkSpec } from "../spec.ts";
import { rustSpec } from "./spec.ts";

const generated = "packages/rust/src/generated";
const tried = "packages/rust/examples/runner/generated";

/** The crate. */
export const rust: Sdk = {
  target: "rust",
  generator: "rust",
  package: "packages/rust",
  folders: [generated, tried],
  requires: ["java", "rustfmt"],
  spec: rustSpec,
  config: () => ({
    globalProperties: { models: "", modelDocs: "false", modelTests: "false", supportingFiles: "mod.rs" },
    hideGenerationTimestamp: true,
  }),
  place: (path) => (path.startsWith("src/models/") ? `${generated}/${path.slice("src/models/".length)}` : undefined),
  files: (contract) => [
    { path: `${generated}/contract.rs`, from: allSchemas, text: facts(contract) },
    { path: `${generated}/bundle.json`, from: allSchemas, text: renderJson(strictBundle(contract)) },
    { path: `${tried}/mod.rs`, from: allSchemas, text: registry(contract) },
  ],
};

/** What the crate says of the contract itself. */
const facts = (contract: Contract): string => `
use crate::json::models;

/// The version of the contract that the models were made from.
pub const CONTRACT_VERSION: &str = ${JSON.stringify(contract.version)};

/// The hash of that contract: equal for equal contracts, in every language.
pub const CONTRACT_HASH: &str = ${JSON.stringify(contract.hash)};

models! {
${componentsByModel(contract)
  .filter(({ isAlias }) => !isAlias)
  .map(({ model }) => `    ${model.name} = ${JSON.stringify(model.id)},\n`)
  .join("")}}
`;

/** The models by name, for the program that is asked about them by name. */
const registry = (contract: Contract): string => `
/// Calls a function for the model of a name; \`None\` where there is no such model.
macro_rules! with_model {
    ($name:expr, $function:ident($($argument:expr),*)) => {
        match $name {
${contract.models
  .map((model) => `            ${JSON.stringify(model.name)} => Some($function::<session_schema::${model.name}>($($argument),*)),\n`)
  .join("")}            _ => None,
        }
    };
}

/// The same for objects, with access to their unknown properties as the last argument.
macro_rules! with_object {
    ($name:expr, $function:ident($($argument:expr),*)) => {
        match $name {
${componentsByModel(contract)
  .filter(({ component }) => component["x-kind"] === "object" && component["additionalProperties"] === true)
  .map(
    ({ model }) =>
      `            ${JSON.stringify(model.name)} => Some($function::<session_schema::${model.name}>($($argument),*, |it| &mut it.unknown)),\n`,
  )
  .join("")}            _ => None,
        }
    };
}
`;

/** The components that models are, or are another name of. */
function componentsByModel(contract: Contract): { model: Model; component: JsonObject; isAlias: boolean }[] {
  const components = componentsOf(sdkSpec(contract));
  return contract.models.map((model) => {
    const component = componentNamed(model.name, components);
    return { model, component, isAlias: component !== components[model.name] };
  });
}
