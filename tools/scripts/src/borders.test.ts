import { expect, test } from "vitest";
import { importsThatLeave } from "./borders.ts";

const packages = ["docs", "docs/examples/server", "tools/a", "tools/ab"];

const leaving = [
  'import { b } from "../../ab/src/b.ts";',
  'import type { B } from "../../ab/src/b.ts";',
  'export * from "../../ab/src/b.ts";',
  'const b = await import("../../ab/src/b.ts");',
  'type B = import("../../ab/src/b.ts").B;',
  'import data from "../../../biome.json" with { type: "json" };',
];

test.for(leaving)("a relative import that leaves its package is reported with its line: %s", (line) => {
  expect(importsThatLeave(new Map([["tools/a/src/a.ts", `// first\n${line}\n`]]), packages)).toEqual([
    expect.stringMatching(/^tools\/a\/src\/a\.ts:2: ".*" leaves the package\./),
  ]);
});

const staying = [
  { file: "tools/a/src/a.ts", text: 'import { b } from "@tools/ab";' },
  { file: "tools/a/src/a.ts", text: 'import data from "../package.json" with { type: "json" };' },
  { file: "tools/a/src/a.ts", text: 'const text = `import { b } from "../../ab/src/b.ts"`;' },
  { file: "tools/a/src/deep/a.ts", text: 'import "../../test/b.ts";' },
  { file: "docs/src/a.ts", text: 'import "../examples/b.ts";' },
];

test.for(staying)("in $file, $text stays in the package", ({ file, text }) => {
  expect(importsThatLeave(new Map([[file, text]]), packages)).toEqual([]);
});

test("a package in the folder of another one is a package of its own", () => {
  const up = importsThatLeave(new Map([["docs/examples/server/src/a.ts", 'import "../../b.ts";']]), packages);
  const down = importsThatLeave(new Map([["docs/src/a.ts", 'import "../examples/server/src/b.ts";']]), packages);
  expect([up.length, down.length]).toEqual([1, 1]);
});
