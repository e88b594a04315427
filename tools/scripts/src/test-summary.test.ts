import { expect, test } from "vitest";
import { countsIn, failuresIn } from "./test-reports.ts";
import { renderReports } from "./test-summary.ts";

const types = { name: "types", counts: { files: 2, passed: 12, failed: 0, skipped: 0 }, seconds: 5, failures: [], skipped: [] };
const cli = {
  name: "cli",
  counts: { files: 10, passed: 7, failed: 1, skipped: 1 },
  seconds: undefined,
  failures: ["src/diff.test.ts > it exits with 1"],
  skipped: ["Skipped: Go."],
};
const broken = { name: "go", counts: undefined, seconds: 3, failures: [], skipped: [] };

test("each package has a row with its time, then missing toolchains and failed tests are listed, and the last line has the totals", () => {
  expect(renderReports([types, cli, broken], ["1 package was not generated: no Java."], true)).toBe(`
  package   files   passed   failed     time
  types         2       12        0      5 s
  cli          10        7        1   cached   1 skipped
  go            -        -        -        -   did not end

  lint, types, changesets: passed

  1 package was not generated: no Java.
  Skipped: Go.

  Failed: cli: src/diff.test.ts > it exits with 1

19 passed, 2 failed
`);
});

const sums = [
  {
    what: "a package without counts",
    reports: [types, { ...cli, counts: undefined }],
    checked: true,
    sum: "12 passed, 1 failed",
  },
  { what: "a failed check", reports: [types], checked: false, sum: "12 passed, 1 failed" },
  { what: "a run without a package", reports: [], checked: undefined, sum: "0 passed, 1 failed" },
];

test.for(sums)("$what is a failure", ({ reports, checked, sum }) => {
  expect(renderReports(reports, [], checked).trimEnd().split("\n").at(-1)).toBe(sum);
});

test("the failed tests are those that vitest prints in red, each once", () => {
  const printed = `
\u001b[41m\u001b[1m FAIL \u001b[22m\u001b[49m src/a.test.ts\u001b[2m > \u001b[22ma sum is right
AssertionError: expected 1 to be 2
 FAIL  src/b.test.ts [ src/b.test.ts ]
 FAIL  src/a.test.ts > a sum is right
`;
  expect(failuresIn(printed)).toEqual(["src/a.test.ts > a sum is right", "src/b.test.ts [ src/b.test.ts ]"]);
});

const ends = [
  { what: "passing tests", printed: ["Test Files  2 passed (2)", "     Tests  12 passed (12)"], counts: [2, 12, 0, 0] },
  {
    what: "a bit of everything",
    printed: ["Test Files  1 failed | 1 passed (2)", "Tests  1 failed | 9 passed | 2 skipped | 1 todo (13)"],
    counts: [2, 9, 1, 3],
  },
  {
    what: "colours",
    printed: [
      "\u001b[2m Test Files \u001b[22m \u001b[32m1 passed\u001b[39m (1)",
      "\u001b[2m      Tests \u001b[22m \u001b[32m3 passed\u001b[39m (3)",
    ],
    counts: [1, 3, 0, 0],
  },
  {
    what: "a file that does not load, though no test of it failed",
    printed: ["Test Files  1 failed | 1 passed (2)", "Tests  3 passed (3)"],
    counts: [2, 3, 1, 0],
  },
  {
    what: "an error outside any test",
    printed: ["Test Files  1 passed (1)", "Tests  3 passed (3)", "Errors  1 error"],
    counts: [1, 3, 1, 0],
  },
];

test.for(ends)("counts are read from the end of vitest's output: $what", ({ printed, counts }) => {
  const [files, passed, failed, skipped] = counts;
  expect(countsIn(printed.map((line) => ` ${line}\n`).join(""))).toEqual({ files, passed, failed, skipped });
});

test.for(["", "No test files found, exiting with code 1", "Tests  are what this package lacks"])(
  "there is nothing to count in «%s»",
  (printed) => {
    expect(countsIn(printed)).toBeUndefined();
  },
);
