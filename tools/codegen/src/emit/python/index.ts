import { type Contract, folders, project } from "@tools/contract";
import { formatTables } from "@tools/contract/formats";
import { byCodeUnit } from "@tools/contract/json";
import { declarationsOf, sparkModels } from "@tools/contract/languages";
import { literal } from "@tools/contract/languages/python";
import { embeddedBundle, embeddedTolerantBundle } from "@tools/contract/schema";
import type { Sdk } from "../../openapi-generator/sdk.ts";
import { allSchemas, renderJson } from "../emitter.ts";
import { pythonViews } from "./python-views.ts";

const generated = `${folders.python}/src/${project.python.module}/generated`;
const models = "models.py";

/** The Python package. */
export const python: Sdk = {
  target: "python",
  package: folders.python,
  folders: [generated],
  requires: ["java"],
  emit: (contract) => {
    const declarations = declarationsOf(contract);
    const { classes, module, names } = pythonViews(declarations);
    return {
      input: {
        generator: "python",
        view: module,
        models: classes.map((view) => ({ name: view.name, view })),
        supportingFile: { path: models, template: "models.mustache" },
      },
      files: [
        { path: `${generated}/__init__.py`, from: allSchemas, text: exports(names) },
        { path: `${generated}/contract.py`, from: allSchemas, text: facts(contract) },
        { path: `${generated}/bundle.json`, from: allSchemas, text: renderJson(embeddedBundle(contract)) },
        { path: `${generated}/formats.json`, from: allSchemas, text: renderJson(formatTables()) },
        { path: `${generated}/tolerant.json`, from: allSchemas, text: renderJson(embeddedTolerantBundle(contract)) },
        { path: `${generated}/columns.json`, from: allSchemas, text: renderJson(sparkModels(contract, declarations)) },
      ],
    };
  },
  place: (path) => (path === models ? `${generated}/${models}` : undefined),
};

/** The contract's version and hash. */
const facts = ({ version, hash }: Contract): string => `CONTRACT_VERSION = ${literal(version)}
"""The version of the contract that the models were generated from, and of the package."""

CONTRACT_HASH = ${literal(hash)}
"""The hash of that contract: equal for equal contracts, in every language."""
`;

/** The order in which ruff wants imports: constants, classes, functions; then by letters without case, and numbers by value. */
export const byImport = (a: string, b: string): number => rank(a) - rank(b) || collator.compare(a, b) || byCodeUnit(a, b);

function rank(name: string): number {
  if (name.length > 1 && name === name.toUpperCase()) return 0;
  return /^[a-z]/.test(name) ? 2 : 1;
}

const collator = new Intl.Collator("en", { numeric: true, sensitivity: "base" });

/** The module that exports all classes, unions and functions. */
function exports(names: readonly string[]): string {
  const facts = ["CONTRACT_HASH", "CONTRACT_VERSION"];
  return `"""The generated part of the package."""

from .contract import ${facts.join(", ")}
from .models import ${names.toSorted(byImport).join(", ")}

__all__ = [${[...facts, ...names.toSorted(byCodeUnit)].map(literal).join(", ")}]
`;
}
