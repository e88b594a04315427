import { expect, test } from "vitest";
import { countsOf } from "./test-reports.ts";
import { renderReports } from "./test-summary.ts";

const types = { name: "types", files: 2, passed: 12, failed: 0, skipped: 0 };
const cli = { name: "cli", files: 10, passed: 7, failed: 2, skipped: 1 };

test("each package has a row, and the last line is the sum", () => {
  expect(renderReports([types, cli], true)).toBe(`
  package   files   passed   failed
  types         2       12        0
  cli          10        7        2   1 skipped

  format and lint, types, codegen --check: passed

19 passed, 2 failed
`);
});

const sums = [
  { what: "a package without a report", reports: [types, { name: "cli" }], checks: true, sum: "12 passed, 1 failed" },
  { what: "a failed check", reports: [types], checks: false, sum: "12 passed, 1 failed" },
];

test.for(sums)("$what is a failure", ({ reports, checks, sum }) => {
  expect(renderReports(reports, checks).trimEnd().split("\n").at(-1)).toBe(sum);
});

const report = { numPassedTests: 3, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, success: true, testResults: [] };

test("a file that does not load is a failure, though no test of it failed", () => {
  const testResults = [
    { status: "failed", assertionResults: [] },
    { status: "passed", assertionResults: [{}] },
  ];
  expect(countsOf({ ...report, success: false, testResults })).toEqual({ files: 2, passed: 3, failed: 1, skipped: 0 });
});

test("a run that failed outside its tests is a failure", () => {
  expect(countsOf({ ...report, success: false }).failed).toBe(1);
});
