import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { hasToolchain, runProgram } from "@tools/conformance";
import { describe, expect, test } from "vitest";
import { python } from "./environment.ts";
import { pyright } from "./linters.ts";

const folder = join(import.meta.dirname, "type_checking");

/** The type checkers, by their names in the marks of the cases. Each returns its report. */
const checkers: Readonly<Record<string, () => Promise<string>>> = {
  mypy: () => mypy(),
  plugin: () => mypy("--config-file", "plugin.ini"),
  typed: () => mypy("--config-file", "typed.ini"),
  pyright: async () => pyright(folder, await python()),
};

describe.runIf(hasToolchain("Python", "python3"))("the types of the Python package", () => {
  test.for(Object.entries(checkers))("%s reports the marked lines, and no others", async ([name, check]) => {
    const cases = await readFile(join(folder, "cases.py"), "utf8");
    // A checker that finds errors fails, and the message has its report.
    const report = await check().catch((error: Error) => error.message);
    expect(reportedLines(report)).toEqual(markedLines(cases, name));
  });
});

const mypy = async (...settings: readonly string[]): Promise<string> =>
  runProgram(folder, await python(), "-m", "mypy", "--strict", ...settings, "cases.py");

const reportedLines = (report: string): number[] => [
  ...new Set([...report.matchAll(/^\s*\S*cases\.py:(\d+):.* error\b/gm)].map(([, line]) => Number(line))),
];

/** The lines with a mark, such as `# error` or `# error: mypy pyright`. */
const markedLines = (cases: string, checker: string): number[] =>
  cases.split("\n").flatMap((line, index) => {
    const [, names] = / # error(?:: (.*))?$/.exec(line) ?? [];
    return line.includes(" # error") && (names ?? checker).split(" ").includes(checker) ? [index + 1] : [];
  });
