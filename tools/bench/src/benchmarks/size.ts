import { readFile } from "node:fs/promises";
import { gzipSync } from "node:zlib";
import { moduleFile } from "../build/modules.ts";
import type { Operation } from "../contenders/contender.ts";
import { contenders } from "../contenders/index.ts";
import type { Benchmark } from "./benchmark.ts";
import { contenderOf, rowsOf } from "./rows.ts";

const operationOf: Readonly<Record<string, Operation>> = { predicate: "is", "all issues": "issues", reader: "tolerant" };

/** The minified and compressed size of what a bundle needs for one operation. */
export const size: Benchmark = {
  id: "size",
  unit: "bytes",
  columns: Object.keys(operationOf),
  rows: rowsOf(contenders),
  isExact: true,
  measure: async (row, column) => {
    const contender = contenderOf(row);
    const operation = operationOf[column] ?? "is";
    if (!contender.operations.includes(operation)) return undefined;
    return gzipSync(await readFile(moduleFile(contender, operation)), { level: 9 }).length;
  },
};
