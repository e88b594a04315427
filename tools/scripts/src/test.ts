import { turbo } from "@tools/release";
import { ensureGenerated } from "./ensure-generated.ts";
import { readReports, removeLogs } from "./test-reports.ts";
import { renderReports } from "./test-summary.ts";

/** The checks first, then every test of every package, then how many of them ran where. One failure does not hide another. */
export async function run(): Promise<number> {
  const generated = await ensureGenerated();
  if (generated !== 0) return generated;
  await removeLogs();
  const checks = await turbo(
    "lint",
    "typecheck",
    "check",
    "changeset:check",
    "--continue=dependencies-successful",
    "--output-logs=errors-only",
  );
  const tests = await turbo("test", "--continue=dependencies-successful", "--output-logs=new-only", "--concurrency=100%");
  const reports = await readReports();
  process.stdout.write(renderReports(reports, checks === 0));
  const complete = reports.every((report) => "passed" in report && report.failed === 0);
  return checks === 0 && tests === 0 && complete ? 0 : 1;
}
