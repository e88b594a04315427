import { parseArgs } from "node:util";
import { benchmarks } from "./benchmarks/index.ts";
import { buildModules } from "./build/modules.ts";
import { buildWorkers } from "./build/workers.ts";
import { contenders } from "./contenders/index.ts";
import { Samples } from "./results/results.ts";

const { values } = parseArgs({ options: { only: { type: "string" }, quick: { type: "boolean" } } });
const chosen = benchmarks.filter(({ id }) => values.only?.split(",").includes(id) ?? true);
const turns = values.quick ? 1 : 5;
const options = { milliseconds: values.quick ? 60 : 200 };
await Promise.all([buildModules(contenders), buildWorkers()]);
const samples = chosen.map(() => new Samples());
for (let turn = 0; turn < turns; turn++)
  for (const [index, benchmark] of chosen.entries()) {
    if (turn > 0 && benchmark.isExact) continue;
    for (const column of benchmark.columns)
      for (const row of benchmark.rows) samples[index]?.add(row.id, column, await benchmark.measure(row.id, column, options));
  }
for (const [index, benchmark] of chosen.entries()) {
  const r = samples[index]?.results(benchmark, { measured: "", machine: {} as never, versions: {} });
  console.log(benchmark.id, benchmark.unit, benchmark.columns.join(" | "));
  for (const row of r?.rows ?? []) console.log("  ", row.name.padEnd(28), row.cells.map((c) => String(c.median).padStart(10)).join(" "));
}
