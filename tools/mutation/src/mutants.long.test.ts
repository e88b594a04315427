import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { MutantResult } from "@stryker-mutator/api/core";
import { record } from "@tools/evidence";
import { WorkspaceCopy } from "@tools/release/testing";
import { seedFrom } from "@tools/vitest/seed";
import { afterAll, beforeAll, expect, test } from "vitest";
import { mutantName } from "./mutant-name.ts";
import { mutantsOf } from "./mutants-of.ts";
import { sample } from "./sample.ts";
import { type Target, targets } from "./targets.ts";

const seed = seedFrom("MUTATION_SEED");
/** The number of mutants of each package. */
const count = Number(process.env["MUTATION_COUNT"] ?? 80);

let copy: WorkspaceCopy;
beforeAll(async () => {
  copy = await WorkspaceCopy.make();
  for (const folder of ["types", "validators", "fixtures"]) await copy.script(`packages/${folder}`, "build");
});
afterAll(() => copy[Symbol.asyncDispose]());

/** `RuntimeError`: a file of tests could not be loaded, which fails a run too. */
const noticed: ReadonlySet<string> = new Set(["Killed", "Timeout", "RuntimeError"]);

/** Stryker's results for a sample of the mutants of a package. */
async function resultsOf({ folder, sources, tests }: Target): Promise<MutantResult[]> {
  const [drawn, results] = [join(copy.root, "drawn.json"), join(copy.root, "results.json")];
  await writeFile(drawn, JSON.stringify(sample(await mutantsOf(join(copy.root, folder), sources), mutantName, { count, seed })));
  await copy.run(folder, process.execPath, [join(copy.root, "tools/mutation/src/run.ts"), drawn, tests, results]);
  return JSON.parse(await readFile(results, "utf8"));
}

/** `src/a.ts:3:4 EqualityOperator: a <= b Survived`. */
const lineOf = ({ fileName, location: { start }, mutatorName, replacement, status }: MutantResult): string =>
  `${fileName.slice(copy.root.length + 1)}:${start.line}:${start.column} ${status} ${mutatorName}: ${replacement}`;

test("tests kill at least 85% of a sample of the mutants of our code", async () => {
  const results: MutantResult[] = [];
  for (const target of targets) results.push(...(await resultsOf(target)));
  const others = results.filter(({ status }) => !noticed.has(status)).map(lineOf);
  process.stdout.write(`${results.length - others.length} of ${results.length} mutants are killed. The others:\n${others.join("\n")}\n`);
  expect(results).toHaveLength(targets.length * count);
  expect(others.length / results.length).toBeLessThanOrEqual(0.15);
  await record("mutants", {
    command: "pnpm --filter @tools/mutation test:long",
    variables: { MUTATION_SEED: seed, MUTATION_COUNT: count },
    figures: { mutants: results.length, killed: results.length - others.length },
  });
});
