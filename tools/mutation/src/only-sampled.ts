import { readFileSync } from "node:fs";
import { relative } from "node:path";
import { type Checker, type CheckResult, CheckStatus } from "@stryker-mutator/api/check";
import type { Mutant } from "@stryker-mutator/api/core";
import { declareFactoryPlugin, PluginKind } from "@stryker-mutator/api/plugin";
import { mutantName } from "./mutant-name.ts";

/**
 * A plugin of Stryker that leaves out every mutant that isn't in the sample. Stryker's own options select ranges of lines and columns, and more mutants
 * are nested in the range of one. Only checkers are asked about each mutant; one that they don't pass is invalid, and not part of the score.
 */
export const strykerPlugins: readonly unknown[] = [declareFactoryPlugin(PluginKind.Checker, "only-sampled", createChecker)];

function createChecker(): Checker {
  return { init: async () => {}, check };
}

async function check(mutants: readonly Mutant[]): Promise<Record<string, CheckResult>> {
  const sampled = new Set(readSample().map(mutantName));
  const isSampled = (mutant: Mutant): boolean => sampled.has(mutantName({ ...mutant, fileName: relative(process.cwd(), mutant.fileName) }));
  return Object.fromEntries(mutants.map((mutant) => [mutant.id, isSampled(mutant) ? passed : leftOut]));
}

/** The environment variable with the path of the sample. Stryker runs a checker in a process of its own, which inherits the environment. */
export const sampleVariable = "MUTATION_SAMPLE";

export const readSample = (): Mutant[] => JSON.parse(readFileSync(process.env[sampleVariable] ?? "", "utf8"));

const passed: CheckResult = { status: CheckStatus.Passed };
const leftOut: CheckResult = { status: CheckStatus.CompileError, reason: "not in the sample" };
