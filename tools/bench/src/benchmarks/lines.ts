import { moduleFile } from "../build/modules.ts";
import { contenders } from "../contenders/index.ts";
import type { Benchmark, Row } from "./benchmark.ts";
import { contenderOf, parseId, rowsOf } from "./rows.ts";
import { runWorker } from "./run-worker.ts";

const parse: Row = { id: parseId, name: "`JSON.parse` alone" };

/** Lines of NDJSON that one process parses and checks. */
export const lines: Benchmark = {
  id: "lines",
  unit: "lines/s",
  columns: ["strict", "tolerant"],
  rows: [...rowsOf(contenders), parse],
  measure: (row, column, { milliseconds }) => {
    const operation = column === "strict" ? "is" : "tolerant";
    return runWorker("lines", [row === parse.id ? "" : moduleFile(contenderOf(row), operation), operation, milliseconds]);
  },
};
