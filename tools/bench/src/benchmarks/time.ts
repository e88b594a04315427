import { moduleFile } from "../build/modules.ts";
import type { Operation } from "../contenders/contender.ts";
import { contenders } from "../contenders/index.ts";
import type { PayloadSet } from "../payloads/index.ts";
import type { Benchmark, Row } from "./benchmark.ts";
import { contenderOf, parseId, rowsOf } from "./rows.ts";
import { runWorker } from "./run-worker.ts";

const shapes: readonly PayloadSet[] = ["1 shape", "16 shapes", "200 shapes"];

/** `JSON.parse` alone, for comparison. */
const parse: Row = { id: parseId, name: "`JSON.parse` of the same text" };

/** The strict check of valid payloads. */
export const strict: Benchmark = {
  ...timed("strict", "is", shapes, true),
  rows: [...rowsOf(contenders), parse],
  measure: (row, column, { milliseconds }) =>
    row === parse.id ? runWorker("parse", [column, milliseconds]) : time(row, "is", column, true, milliseconds),
};

/** The tolerant check of payloads that a reader accepts. */
export const tolerant: Benchmark = timed(
  "tolerant",
  "tolerant",
  [...shapes, "with an unknown property", "with a null", "with an unknown enum value"],
  true,
);

/** The strict check of invalid payloads. */
export const invalid: Benchmark = timed("invalid", "is", ["with one error", "with seven errors"], false);

/** All issues of invalid payloads. */
export const issues: Benchmark = timed("issues", "issues", ["with one error", "with seven errors"], false);

function timed(id: string, operation: Operation, columns: readonly PayloadSet[], expected: boolean): Benchmark {
  const able = contenders.filter(({ operations }) => operations.includes(operation));
  return {
    id,
    unit: "ns",
    columns,
    rows: rowsOf(able),
    measure: (row, column, { milliseconds }) => time(row, operation, column, expected, milliseconds),
  };
}

const time = (row: string, operation: Operation, set: string, expected: boolean, milliseconds: number): Promise<number> =>
  runWorker("time", [moduleFile(contenderOf(row), operation), operation, set, String(expected), milliseconds]);
