import type { TestCounts, TestReport } from "./test-reports.ts";

/**
 * The closing block of a run of tests: a row for each package, what was skipped, and a plain last line for programs that read the log.
 *
 * @param notes Sentences about what couldn't be done.
 * @param checked Whether the checks next to the tests passed; undefined if there were none.
 */
export function renderReports(reports: readonly TestReport[], notes: readonly string[] = [], checked?: boolean): string {
  const unfinished = reports.length === 0 ? 1 : reports.filter(({ counts }) => counts === undefined).length;
  const failed = total(reports, "failed") + unfinished + (checked === false ? 1 : 0);
  const blocks = [
    table([["package", "files", "passed", "failed", "time", ""], ...reports.map(row)]),
    checked === undefined ? "" : `  lint, types, changesets: ${checked ? "passed" : "failed, see above"}`,
    [...new Set([...notes, ...reports.flatMap(({ skipped }) => skipped)])].map((sentence) => `  ${sentence}`).join("\n"),
    reports.flatMap(({ name, failures }) => failures.map((failure) => `  Failed: ${name}: ${failure}`)).join("\n"),
    `${total(reports, "passed")} passed, ${failed} failed`,
  ];
  return `\n${blocks.filter((block) => block !== "").join("\n\n")}\n`;
}

/** The sum over all packages. */
export const total = (reports: readonly TestReport[], count: keyof TestCounts): number =>
  reports.reduce((sum, { counts }) => sum + (counts?.[count] ?? 0), 0);

const row = ({ name, counts, seconds }: TestReport): string[] =>
  counts === undefined
    ? [name, "-", "-", "-", "-", "did not end"]
    : [
        name,
        String(counts.files),
        String(counts.passed),
        String(counts.failed),
        seconds === undefined ? "cached" : `${seconds} s`,
        counts.skipped > 0 ? `${counts.skipped} skipped` : "",
      ];

/** Aligns words to the left, and numbers to the right. */
function table(rows: readonly (readonly string[])[]): string {
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)));
  const cell = (text: string, column: number): string => (column === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[column] ?? 0));
  return rows.map((cells) => `  ${cells.map(cell).join("   ")}`.trimEnd()).join("\n");
}
