import type { Contract } from "@tools/contract";
import { byCodeUnit } from "@tools/contract/json";
import { strictBundle } from "@tools/contract/schema";
import { allSchemas, renderJson } from "../../emitter.ts";
import type { Sdk } from "../sdk.ts";
import { componentsOf, sdkSpec } from "../spec.ts";
import { literal } from "./literals.ts";
import { pythonLines, pythonSpec } from "./spec.ts";

const generated = "packages/python/src/session_schema/generated";

/** The Python package. */
export const python: Sdk = {
  target: "python",
  generator: "python",
  package: "packages/python",
  folders: [generated],
  requires: ["java"],
  spec: pythonSpec,
  config: (contract) => ({
    globalProperties: { models: "", modelDocs: "false", modelTests: "false", supportingFiles: "models.py" },
    hideGenerationTimestamp: true,
    additionalProperties: pythonLines(sdkSpec(contract)),
    files: { "models.mustache": { templateType: "SupportingFiles", destinationFilename: "models.py" } },
  }),
  place: (path) => (path === "models.py" ? `${generated}/models.py` : undefined),
  files: (contract) => [
    { path: `${generated}/__init__.py`, from: allSchemas, text: exports(contract) },
    { path: `${generated}/contract.py`, from: allSchemas, text: facts(contract) },
    { path: `${generated}/bundle.json`, from: allSchemas, text: renderJson(strictBundle(contract)) },
  ],
};

/** What the package says of the contract itself. */
const facts = ({ version, hash }: Contract): string => `CONTRACT_VERSION = ${literal(version)}
"""The version of the contract that the models were made from, which is the package's too."""

CONTRACT_HASH = ${literal(hash)}
"""The hash of that contract: equal for equal contracts, in every language."""
`;

/** Everything that the package has of the contract. */
function exports(contract: Contract): string {
  const classes = Object.keys(componentsOf(sdkSpec(contract))).sort(byCodeUnit);
  const facts = ["CONTRACT_HASH", "CONTRACT_VERSION"];
  return `"""What the package has of the contract."""

from .contract import ${facts.join(", ")}
from .models import ${classes.join(", ")}

__all__ = [${[...facts, ...classes].map(literal).join(", ")}]
`;
}
