import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { root, workspacePackages } from "@tools/release";

/** The result of the tests of one package. */
export interface TestReport {
  readonly name: string;
  /** Undefined if the tests didn't end. */
  readonly counts: TestCounts | undefined;
  /** The duration; undefined if turbo replayed an earlier result. */
  readonly seconds: number | undefined;
  /** The file and the title of each test that failed, and each file that didn't load. */
  readonly failures: readonly string[];
  /** A sentence for each missing toolchain whose tests were skipped. */
  readonly skipped: readonly string[];
}

export interface TestCounts {
  /** Files of tests. */
  readonly files: number;
  readonly passed: number;
  /** Tests that failed, files that didn't load, and errors outside any test. */
  readonly failed: number;
  /** Tests marked as skip or todo. */
  readonly skipped: number;
}

/** The report of each package that has one of the tasks, such as `test`. */
export async function reportsOf(ran: Run, tasks: readonly string[]): Promise<TestReport[]> {
  const packages = await workspacePackages();
  const expected = packages.flatMap(({ name, manifest }) =>
    tasks.filter((task) => manifest.scripts?.[task]).map((task) => ({ name, task })),
  );
  return Promise.all(
    expected.map(({ name, task }) =>
      reportOf(
        task === "test:browser" ? `${name} browser` : name,
        ran.find((each) => each.package === name && each.task === task),
      ),
    ),
  );
}

/** Whether each of the tasks ran, and succeeded in every package that has it. */
export const allPassed = (ran: Run, tasks: readonly string[]): boolean =>
  tasks.every((name) => {
    const found = ran.filter(({ task }) => task === name);
    return found.length > 0 && found.every(({ execution }) => execution?.exitCode === 0);
  });

async function reportOf(name: string, task: Task | undefined): Promise<TestReport> {
  if (task?.execution === undefined) return { name, counts: undefined, seconds: undefined, failures: [], skipped: [] };
  // turbo stores the output of each task, and restores it with a cached result.
  const log = await readFile(join(root, task.logFile), "utf8").catch(() => "");
  return { name, counts: countsIn(log), seconds: secondsOf(task), failures: failuresIn(log), skipped: skippedIn(log) };
}

/** One task in the summary that `turbo run --summarize` writes. */
export interface Task {
  readonly task: string;
  readonly package: string;
  readonly logFile: string;
  readonly cache: { readonly status: "HIT" | "MISS" };
  readonly execution?: { readonly startTime: number; readonly endTime: number; readonly exitCode: number | null };
}

export type Run = readonly Task[];

/** The tasks of turbo's last run; none if it began before `since` (milliseconds), because then the new one didn't start. */
export async function readRun(since: number): Promise<Run> {
  const folder = join(root, ".turbo/runs");
  const names = (await readdir(folder).catch(() => [])).sort(); // by time, because turbo names them so
  const text = await readFile(join(folder, names.at(-1) ?? ""), "utf8").catch(() => "{}");
  const { tasks = [], execution } = JSON.parse(text) as { tasks?: Task[]; execution?: { startTime: number } }; // turbo's own format
  return execution !== undefined && execution.startTime >= since ? tasks : [];
}

const secondsOf = ({ cache, execution }: Task): number | undefined =>
  execution === undefined || cache.status === "HIT" ? undefined : Math.round((execution.endTime - execution.startTime) / 1000);

/** The sentences that begin with `Skipped: `, which tests print if a toolchain is missing. */
const skippedIn = (log: string): string[] => [...new Set(stripVTControlCharacters(log).match(/^Skipped: .*$/gm))];

/** What vitest prints before the details of a failure: `FAIL  src/retry.test.ts > a retry waits`. */
export const failuresIn = (printed: string): string[] => [
  ...new Set([...stripVTControlCharacters(printed).matchAll(/^ *FAIL +(\S.*)$/gm)].map(([, failure = ""]) => failure.trim())),
];

/** The last lines of vitest, such as `Tests  1 failed | 12 passed | 2 skipped (15)`; undefined if they are missing. */
export function countsIn(printed: string): TestCounts | undefined {
  const lines = stripVTControlCharacters(printed).split("\n");
  const last = (label: string): string | undefined => lines.findLast((line) => line.trimStart().startsWith(`${label}  `));
  const files = last("Test Files");
  if (files === undefined) return undefined;
  const tests = last("Tests") ?? "";
  const failedTests = count(tests, "failed");
  // A file fails if one of its tests fails or if it doesn't load. In the second case, it has no tests.
  const failed = Math.max(failedTests, count(files, "failed")) + count(last("Errors") ?? "", "errors?");
  return {
    files: count(files, "failed") + count(files, "passed") + count(files, "skipped"),
    passed: count(tests, "passed"),
    failed,
    skipped: count(tests, "skipped") + count(tests, "todo"),
  };
}

const count = (line: string, what: string): number => Number(new RegExp(`(\\d+) ${what}\\b`).exec(line)?.[1] ?? 0);
