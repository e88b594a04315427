import { expect, test } from "vitest";
import type { Report } from "../report.ts";
import { github } from "./github.ts";

const at = { line: 2, column: 5 };

const report = (tolerated: boolean): Report => ({
  source: "a,b:100%.json",
  start: at,
  accepted: false,
  omitted: 0,
  warnings: [],
  findings: [
    {
      at,
      issue: {
        instancePath: "/a",
        keyword: "enum",
        params: { values: [] },
        schemaPath: "",
        message: "100% wrong\nreally: yes, it is",
        expected: "",
        found: "",
        tolerated,
      },
    },
  ],
});

const render = (mode: "strict" | "tolerant", one: Report): string =>
  github({ model: "Session", mode, paint: (_, text) => text }).report(one);

test("GitHub's punctuation is escaped", () => {
  expect(render("strict", report(false))).toBe(
    "::error file=a%2Cb%3A100%25.json,line=2,col=5,title=Session /a enum::100%25 wrong%0Areally: yes, it is\n",
  );
});

test.for([
  { mode: "strict", tolerated: true, level: "error" },
  { mode: "strict", tolerated: false, level: "error" },
  { mode: "tolerant", tolerated: true, level: "warning" },
  { mode: "tolerant", tolerated: false, level: "error" },
] as const)("in $mode an issue whose tolerated is $tolerated is an $level", ({ mode, tolerated, level }) => {
  expect(render(mode, report(tolerated))).toMatch(new RegExp(`^::${level} `));
});

test("standard input has no file", () => {
  expect(render("strict", { ...report(false), source: "<stdin>" })).toMatch(/^::error line=2,/);
});

test("a warning is an annotation too", () => {
  const warning = {
    kind: "duplicateKey",
    instancePath: "/name",
    message: "The object has this key twice. The last one counts.",
    at,
  } as const;
  expect(render("strict", { ...report(false), findings: [], warnings: [warning] })).toBe(
    "::warning file=a%2Cb%3A100%25.json,line=2,col=5,title=Session /name duplicateKey::The object has this key twice. The last one counts.\n",
  );
});
