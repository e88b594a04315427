import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { type WorkspacePackage, workspacePackages } from "@tools/release";

/** What the tests of one package came to; without counts where they did not come to an end. */
export type TestReport = { readonly name: string } | ({ readonly name: string } & TestCounts);

export interface TestCounts {
  /** Files of tests. */
  readonly files: number;
  readonly passed: number;
  /** Tests that failed, files that did not load, and errors outside any test. */
  readonly failed: number;
  /** Skipped or left to do. */
  readonly skipped: number;
}

/** So that an old log cannot stand for a run that crashed. */
export async function removeLogs(): Promise<void> {
  await Promise.all((await testedPackages()).map(({ path }) => rm(join(path, log), { force: true })));
}

/** One report for each package that has a `test` script. */
export async function readReports(): Promise<TestReport[]> {
  return Promise.all(
    (await testedPackages()).map(async ({ name, path }) => {
      const text = await readFile(join(path, log), "utf8").catch(() => ""); // none: the package failed before its tests
      return { name, ...countsIn(text) };
    }),
  );
}

/** turbo keeps what each task printed, and restores it with a cached one: a cached run is counted like the run that it replays. */
const log = ".turbo/turbo-test.log";

const testedPackages = async (): Promise<WorkspacePackage[]> =>
  (await workspacePackages()).filter(({ manifest }) => manifest.scripts?.["test"] !== undefined);

/** The last lines of vitest, such as `Tests  1 failed | 12 passed | 2 skipped (15)`; undefined where they are missing. */
export function countsIn(printed: string): TestCounts | undefined {
  const lines = stripVTControlCharacters(printed).split("\n");
  const last = (label: string): string | undefined => lines.findLast((line) => line.trimStart().startsWith(`${label}  `));
  const files = last("Test Files");
  if (files === undefined) return undefined;
  const tests = last("Tests") ?? "";
  const failedTests = count(tests, "failed");
  // A file fails with its tests, or because it does not load: then it has none to fail.
  const failed = Math.max(failedTests, count(files, "failed")) + count(last("Errors") ?? "", "errors?");
  return {
    files: count(files, "failed") + count(files, "passed") + count(files, "skipped"),
    passed: count(tests, "passed"),
    failed,
    skipped: count(tests, "skipped") + count(tests, "todo"),
  };
}

const count = (line: string, what: string): number => Number(new RegExp(`(\\d+) ${what}\\b`).exec(line)?.[1] ?? 0);
