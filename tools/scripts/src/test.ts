import { readReport } from "@tools/codegen/files";
import { renderSkipped } from "@tools/codegen/programs";
import { record } from "@tools/evidence";
import { root, turbo, turboQuietly } from "@tools/release";
import { ensureGenerated } from "./ensure-generated.ts";
import { allPassed, readRun, reportsOf, type TestReport } from "./test-reports.ts";
import { renderReports, total } from "./test-summary.ts";

/** `pnpm test`: the checks and the tests of every package. All run, even if one fails. */
export const test = (): Promise<number> => runTier("test", ["test", "test:browser"], { checks: ["lint", "typecheck", "changeset:check"] });

/** `pnpm test:full`: the exhaustive checks that `pnpm test` samples. With fewer tasks at a time, the longest ones begin last. */
export const full = (): Promise<number> => runTier("test:full", ["test:full"], { tasksPerProcessor: 3 });

/** `pnpm test:long`: the longest checks, and random searches, each from a seed that it prints. */
export const long = (): Promise<number> => runTier("test:long", ["test:long"]);

interface TierOptions {
  readonly checks?: readonly string[];
  /** Tasks at a time, because tests also wait: for browsers, other processes and downloads. */
  readonly tasksPerProcessor?: number;
}

async function runTier(name: string, tests: readonly string[], { checks = [], tasksPerProcessor = 2 }: TierOptions = {}): Promise<number> {
  const generated = await ensureGenerated();
  if (generated !== 0) return generated;
  await turboQuietly("build", keepGoing); // the browser tests need the site, but don't depend on it; what fails is repeated below
  const start = Date.now();
  // One run, because the checks fill the time in which tests wait for each other.
  const concurrency = `--concurrency=${100 * tasksPerProcessor}%`;
  const exitCode = await turbo(...checks, ...tests, "--output-logs=new-only", "--summarize", concurrency, keepGoing);
  const run = await readRun(start);
  const reports = await reportsOf(run, tests);
  const checked = checks.length === 0 ? undefined : allPassed(run, checks);
  process.stdout.write(renderReports(reports, await notGenerated(), checked));
  const succeeded = exitCode === 0 && checked !== false && reports.every(({ counts }) => counts?.failed === 0);
  if (succeeded) await recordCounts(name, reports);
  return succeeded ? 0 : 1;
}

/** The sentence about packages that couldn't be generated. The run began with it, too far up to be seen. */
async function notGenerated(): Promise<string[]> {
  const { skipped } = await readReport(root);
  return skipped.length === 0 ? [] : [`${renderSkipped(skipped)}.`];
}

const recordCounts = (name: string, reports: readonly TestReport[]): Promise<void> => {
  const counts = (["files", "passed", "failed", "skipped"] as const).map((count) => [count, total(reports, count)] as const);
  return record(name.replace(":", "-"), { command: `pnpm ${name}`, figures: { packages: reports.length, ...Object.fromEntries(counts) } });
};

const keepGoing = "--continue=dependencies-successful";
