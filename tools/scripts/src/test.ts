import { record } from "@tools/evidence";
import { turbo } from "@tools/release";
import { ensureGenerated } from "./ensure-generated.ts";
import { allPassed, readRun, reportsOf, skippedByCheck, type TestReport } from "./test-reports.ts";
import { renderReports } from "./test-summary.ts";

/** `pnpm test`: the checks and the tests of every package. All run, even if one fails. */
export const test = (): Promise<number> => runTier("test", ["test", "test:browser"], ["lint", "typecheck", "check", "changeset:check"]);

/** `pnpm test:full`: the exhaustive checks that `pnpm test` samples. */
export const full = (): Promise<number> => runTier("test:full", ["test:full"]);

/** `pnpm test:long`: the longest checks, and random searches, each from a seed that it prints. */
export const long = (): Promise<number> => runTier("test:long", ["test:long"]);

async function runTier(name: string, tests: readonly string[], checks: readonly string[] = []): Promise<number> {
  const generated = await ensureGenerated();
  if (generated !== 0) return generated;
  const start = Date.now();
  // One run, because the checks fill the time in which tests wait for each other.
  const exitCode = await turbo(...checks, ...tests, "--output-logs=new-only", "--summarize", concurrency, keepGoing);
  const run = await readRun(start);
  const reports = await reportsOf(run, tests);
  const result = checks.length === 0 ? undefined : { passed: allPassed(run, checks), skipped: await skippedByCheck() };
  process.stdout.write(renderReports(reports, result));
  await recordCounts(name, reports);
  const passed = reports.every(({ counts }) => counts?.failed === 0);
  return exitCode === 0 && result?.passed !== false && passed ? 0 : 1;
}

const recordCounts = (name: string, reports: readonly TestReport[]): Promise<void> => {
  const sum = (key: "files" | "passed" | "failed" | "skipped"): number =>
    reports.reduce((all, { counts }) => all + (counts?.[key] ?? 0), 0);
  const figures = { packages: reports.length, files: sum("files"), passed: sum("passed"), failed: sum("failed"), skipped: sum("skipped") };
  return record(name.replace(":", "-"), { command: `pnpm ${name}`, figures });
};

// More than one task for each processor, because tests also wait: for browsers, other processes and downloads.
const concurrency = "--concurrency=150%";
const keepGoing = "--continue=dependencies-successful";
