import { turbo } from "@tools/release";
import { ensureGenerated } from "./ensure-generated.ts";
import { readReports, skippedByCheck } from "./test-reports.ts";
import { type Checks, renderReports } from "./test-summary.ts";

/** `pnpm test`: the checks, then the tests of every package. All run, even if one fails. */
export async function test(): Promise<number> {
  const generated = await ensureGenerated();
  if (generated !== 0) return generated;
  const checks = await turbo("lint", "typecheck", "check", "changeset:check", "--output-logs=errors-only", keepGoing);
  return runTier(["test", "test:browser"], { passed: checks === 0, skipped: await skippedByCheck() });
}

/** `pnpm test:full`: the exhaustive checks that `pnpm test` samples. */
export const full = async (): Promise<number> => (await ensureGenerated()) || runTier(["test:full"]);

/** `pnpm test:long`: the longest checks, and random searches, each from a seed that it prints. */
export const long = async (): Promise<number> => (await ensureGenerated()) || runTier(["test:long"]);

async function runTier(tasks: readonly string[], checks?: Checks): Promise<number> {
  const start = Date.now();
  const tests = await turbo(...tasks, "--output-logs=new-only", concurrency, "--summarize", keepGoing);
  const reports = await readReports(tasks, start);
  process.stdout.write(renderReports(reports, checks));
  const passed = reports.every(({ counts }) => counts?.failed === 0);
  return checks?.passed !== false && tests === 0 && passed ? 0 : 1;
}

// More than one task for each processor, because tests also wait: for browsers, other processes and downloads.
const concurrency = "--concurrency=150%";
const keepGoing = "--continue=dependencies-successful";
