import type { TestCounts, TestReport } from "./test-reports.ts";

/** The closing block of `pnpm test`. Its last line is plain, for whoever reads the log by program. */
export function renderReports(reports: readonly TestReport[], checksPassed: boolean): string {
  const counted = reports.filter((report): report is { name: string } & TestCounts => "passed" in report);
  const rows = reports.map((report) =>
    "passed" in report
      ? [
          report.name,
          String(report.files),
          String(report.passed),
          String(report.failed),
          report.skipped > 0 ? `${report.skipped} skipped` : "",
        ]
      : [report.name, "-", "-", "-", "its tests did not come to an end"],
  );
  const total = (of: (counts: TestCounts) => number): number => counted.reduce((sum, counts) => sum + of(counts), 0);
  const missing = reports.length - counted.length;
  const failed = total((counts) => counts.failed) + missing + (checksPassed ? 0 : 1);
  return `
${table([["package", "files", "passed", "failed", ""], ...rows])}

  format and lint, types, codegen --check, changesets: ${checksPassed ? "passed" : "failed, see above"}

${total(({ passed }) => passed)} passed, ${failed} failed
`;
}

/** Words to the left, numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const cell = (text: string, column: number): string => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0));
  return rows.map((row) => `  ${row.map(cell).join("   ")}`.trimEnd()).join("\n");
}
