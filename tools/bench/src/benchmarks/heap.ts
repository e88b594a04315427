import { moduleFile } from "../build/modules.ts";
import { contenders } from "../contenders/index.ts";
import type { Benchmark } from "./benchmark.ts";
import { contenderOf, rowsOf } from "./rows.ts";
import { runWorker } from "./run-worker.ts";

const columns = { "after loading": "load", "per report": "report" };

/** Memory that the module with all issues keeps, and that one report keeps. */
export const heap: Benchmark = {
  id: "heap",
  unit: "bytes",
  columns: Object.keys(columns),
  rows: rowsOf(contenders.filter(({ operations }) => operations.includes("issues"))),
  measure: (row, column) =>
    runWorker("heap", [moduleFile(contenderOf(row), "issues"), columns[column as keyof typeof columns]], ["--expose-gc"]), // one of the keys
};
