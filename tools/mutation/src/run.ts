import { writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import type { Mutant } from "@stryker-mutator/api/core";
import { Stryker } from "@stryker-mutator/core";
import { readSample, sampleVariable } from "./only-sampled.ts";

/** Runs the tests of the package in the working directory on each mutant of a sample, and writes the mutants with their status. */
const [, , sample, tests = "", results = ""] = process.argv;
process.env[sampleVariable] = sample;

/** Stryker counts lines from 1 in its options, and from 0 in a mutant. */
const rangeOf = ({ fileName, location: { start, end } }: Mutant): string =>
  `${fileName}:${start.line + 1}:${start.column}-${end.line + 1}:${end.column}`;

const mutants = await new Stryker({
  inPlace: true, // the package is in a copy of the workspace; a copy of the package alone would lack its neighbors
  mutate: readSample().map(rangeOf),
  plugins: ["@stryker-mutator/vitest-runner", "./only-sampled.ts"].map((name) => fileURLToPath(import.meta.resolve(name))),
  checkers: ["only-sampled"],
  testRunner: "vitest",
  vitest: { dir: tests, related: false },
  concurrency: 1,
  timeoutMS: 120_000, // a mutant that no test kills runs all of them, on a machine that may be busy
  reporters: ["progress-append-only"],
  allowConsoleColors: false,
}).runMutationTest();

await writeFile(results, JSON.stringify(mutants.filter(({ status }) => status !== "CompileError")));
