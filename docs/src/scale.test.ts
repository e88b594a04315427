import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { repositoryRoot } from "./paths.ts";

const page = readFileSync(join(repositoryRoot, "docs/scale.md"), "utf8");

/** The cells of the table row that begins with a label. */
function row(label: string, end = "|"): string[] {
  const rows = page.split("\n").filter((line) => line.startsWith(`| ${label}`) && line.endsWith(end));
  if (rows.length !== 1) throw new Error(`docs/scale.md has ${rows.length} rows that begin with "${label}".`);
  return (rows[0] ?? "").split("|").slice(1, -1);
}

const factors: Readonly<Record<string, number>> = { TB: 1e12, GB: 1e9, "MB/s": 1e6 };

/** The last number of a cell, such as the 2 of "1, so 2". */
function amountIn(cell = ""): number {
  const [, number = "", unit = ""] = /([\d.,]*\d)(?: (TB|GB|MB\/s|\S+))?\s*$/.exec(cell.replace(/ *\(.*$/, "")) ?? [];
  return Number(number.replaceAll(",", "")) * (factors[unit] ?? 1);
}

const planned = (label: string): number => amountIn(row(label, "/s |").at(-1));
const plan = {
  nats: planned("gate on NATS"),
  kafka: planned("gate on Kafka"),
  server: planned("NATS server"),
  lines: planned("`session-schema"),
  spark: planned("Spark"),
};
const idBytes = Number(/An id takes about (\d+) bytes/.exec(page)?.[1]);

const mean = (sessions: number): number => (sessions * 3) / 3600;
const peak = (sessions: number): number => 3 * mean(sessions);
const gates = (rate: number, ofOne: number): number => Math.max(2, Math.ceil(rate / (0.7 * ofOne)));
const day = 86_400;
const month = 730;
const [input, accepted, rejected] = [650, 0.99 * 900, 0.01 * 2000]; // bytes, weighted
const stored = (sessions: number): number => mean(sessions) * day * (input + 7 * accepted + 30 * rejected);
const between = 2 * (650 + 900);

test.each<[row: string, expected: (sessions: number) => number]>([
  ["mean |", mean],
  ["peak |", peak],
  ["gates on NATS:", (sessions) => gates(peak(sessions), plan.nats)],
  ["gates on Kafka:", (sessions) => gates(peak(sessions), plan.kafka)],
  ["network of all gates", (sessions) => peak(sessions) * (650 + 900)],
  ["network between servers at the peak", (sessions) => peak(sessions) * between],
  ["cores of NATS servers", (sessions) => (peak(sessions) * 2 * 3) / plan.server],
  ["partitions on Kafka:", (sessions) => 2 * gates(peak(sessions), plan.kafka)],
  ["input:", (sessions) => mean(sessions) * day * input],
  ["accepted, 99 %:", (sessions) => mean(sessions) * day * 7 * accepted],
  ["rejected, 1 %:", (sessions) => mean(sessions) * day * 30 * rejected],
  ["together", stored],
  ["with 3 replicas", (sessions) => 3 * stored(sessions)],
  ["gates, as many", (sessions) => gates(peak(sessions), plan.nats) * month],
  ["gates, scaled", (sessions) => gates(mean(sessions), plan.nats) * month],
  ["storage with 3 replicas", (sessions) => 3 * stored(sessions)],
  ["network between servers, at the mean", (sessions) => mean(sessions) * between * month * 3600],
])("the row %s follows from the figures of the page", (label, expected) => {
  const values = row(label).slice(-2).map(amountIn);
  for (const [index, sessions] of [1e6, 100e6].entries()) {
    const ratio = (values[index] ?? Number.NaN) / expected(sessions);
    expect(ratio, `${row(label)} should be ${expected(sessions)} for ${sessions} sessions an hour`).toBeCloseTo(1, 1); // rounded for readers
  }
});

test.each([1, 100])("the memory for ids at %i million sessions an hour follows from the figures of the page", (millions) => {
  const [long, short] = row(`${millions} million sessions an hour: `).slice(-2).map(amountIn);
  expect((long ?? 0) / (peak(millions * 1e6) * 900 * idBytes)).toBeCloseTo(1, 1);
  expect((short ?? 0) / (peak(millions * 1e6) * 180 * idBytes)).toBeCloseTo(1, 1);
});

test("the time of a million messages and of archives follows from the figures of the page", () => {
  const numberIn = (pattern: RegExp): number => Number(pattern.exec(page)?.[1]);
  expect(numberIn(/A million messages take (\d+) core-seconds/)).toBe(Math.round(1e6 / plan.nats));
  expect(numberIn(/take ([\d.]+) core-hours on the command line/) / (1e9 / plan.lines / 3600)).toBeCloseTo(1, 1);
  expect(numberIn(/or (\d+) minutes on 8 cores/)).toBe(Math.round(1e9 / plan.lines / 8 / 60));
  expect(numberIn(/they take (\d+) core-hours/)).toBe(Math.round(1e9 / plan.spark / 3600));
  expect(numberIn(/or (\d+) minutes on 64 cores/)).toBe(Math.round((1e9 / plan.spark / 64 + 35) / 60));
});
