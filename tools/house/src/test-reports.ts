import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type WorkspacePackage, workspacePackages } from "./workspace.ts";

/** What the tests of one package came to; without counts where they left no report. */
export type TestReport = { readonly name: string } | ({ readonly name: string } & TestCounts);

export interface TestCounts {
  readonly files: number;
  readonly passed: number;
  readonly failed: number;
  /** Skipped or left to do. */
  readonly skipped: number;
}

/** So that an old report cannot stand for a run that crashed. */
export async function removeReports(): Promise<void> {
  await Promise.all((await testedPackages()).map(({ path }) => rm(join(path, file), { force: true })));
}

/** One report for each package that has a `test` script. */
export async function readReports(): Promise<TestReport[]> {
  return Promise.all(
    (await testedPackages()).map(async ({ name, path }) => {
      const text = await readFile(join(path, file), "utf8").catch(() => undefined); // none: the package failed before its tests
      return text === undefined ? { name } : { name, ...countsOf(JSON.parse(text) as VitestReport) }; // vitest's JSON reporter wrote it
    }),
  );
}

const file = "test-report.json";

const testedPackages = async (): Promise<WorkspacePackage[]> =>
  (await workspacePackages()).filter(({ manifest }) => manifest.scripts?.["test"] !== undefined);

/** The part of the report of vitest's JSON reporter that is counted. */
interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly success: boolean;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

/** A file that does not load has no tests to fail, and yet it is a failure. */
export function countsOf(report: VitestReport): TestCounts {
  const broken = report.testResults.filter(({ status, assertionResults }) => status === "failed" && assertionResults.length === 0).length;
  const failed = report.numFailedTests + broken;
  return {
    files: report.testResults.length,
    passed: report.numPassedTests,
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}
