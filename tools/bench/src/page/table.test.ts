import { expect, test } from "vitest";
import type { Cell, Results } from "../results/results.ts";
import { lossesTable } from "./losses.ts";
import { markdownTable } from "./table.ts";

const cell = (median: number): Cell => ({ median, spread: 0, samples: [median] });

const results = (unit: string, ours: Cell, other: Cell | null): Results => ({
  id: "strict",
  unit,
  measured: "2026-11-29",
  machine: { processor: "x", cores: 2, memory: "24 GiB", system: "Linux", node: "v24" },
  versions: {},
  columns: ["1 shape"],
  rows: [
    { id: "ours", name: "us", cells: [ours] },
    { id: "ajv", name: "Ajv", cells: [other] },
  ],
});

const lastRow = (unit: string, ours: number, other: number | null): string =>
  markdownTable(results(unit, cell(ours), other === null ? null : cell(other)))
    .split("\n")
    .at(-1) ?? "";

test.for([
  ["ns", 300, 900, "| Ajv | 900 ns (3.0×) |"],
  ["ns", 300, 150, "| Ajv | 150 ns (0.5×) |"],
  ["bytes", 1300, 46_360, "| Ajv | 46.4 kB (36×) |"],
  ["lines/s", 200_000, 100_000, "| Ajv | 100,000 (2.0×) |"],
  ["instantiations", 1, 1234, "| Ajv | 1,234 |"],
  ["bytes", -20, 300, "| Ajv | 0.30 kB |"],
  ["ns", 300, null, "| Ajv | – |"],
] as const)("in %s, %d and %d are shown as %s", ([unit, ours, other, row]) => {
  expect(lastRow(unit, ours, other)).toBe(row);
});

test("the best library is listed where it is better than ours by more than 5 %", () => {
  const losses = (other: number): string[] =>
    lossesTable(new Map([["strict", results("ns", cell(300), cell(other))]]))
      .split("\n")
      .slice(2);
  expect(losses(150)).toEqual(["| Strict check, 1 shape | 300 ns | 150 ns | Ajv |"]);
  expect(losses(290)).toEqual([]);
});
