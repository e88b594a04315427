import { moduleFile, writeModule } from "../build/modules.ts";
import { contenders } from "../contenders/index.ts";
import type { Benchmark } from "./benchmark.ts";
import { contenderOf, rowsOf } from "./rows.ts";
import { runWorker } from "./run-worker.ts";

const afterLoading = "after loading";

/** Memory that the module with all issues keeps, and that one report keeps. */
export const heap: Benchmark = {
  id: "heap",
  unit: "bytes",
  columns: [afterLoading, "per report"],
  rows: rowsOf(contenders.filter(({ operations }) => operations.includes("issues"))),
  measure: async (row, column) => {
    const file = moduleFile(contenderOf(row), "issues");
    if (column !== afterLoading) return used(file, "report");
    const empty = await writeModule("heap/empty.mjs", "export const issuesOf = () => [];\n");
    return (await used(file, "load")) - (await used(empty, "load"));
  },
};

/** V8 flushes the code of functions that weren't called for some collections, at another time in each process. */
const used = (file: string, what: "load" | "report"): Promise<number> =>
  runWorker("heap", [file, what], ["--expose-gc", "--no-flush-bytecode"]);
