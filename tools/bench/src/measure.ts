import type { Benchmark, MeasureOptions } from "./benchmarks/benchmark.ts";
import { aboutRun } from "./results/about.ts";
import type { Results } from "./results/results.ts";
import { Samples } from "./results/samples.ts";

export interface RunOptions extends MeasureOptions {
  /** How often each number is measured, in a new process each time. */
  readonly turns: number;
  /** Is called before each table of each turn. */
  readonly onProgress: (text: string) => void;
}

/** Measures everything once before it measures anything twice, so that a slow moment of the machine affects all contenders. */
export async function measure(benchmarks: readonly Benchmark[], { turns, milliseconds, onProgress }: RunOptions): Promise<Results[]> {
  const samples = new Map(benchmarks.map((benchmark) => [benchmark, new Samples(benchmark)]));
  for (let turn = 1; turn <= turns; turn++)
    for (const [benchmark, numbers] of samples) {
      if (turn > 1 && benchmark.isExact === true) continue;
      onProgress(`turn ${turn} of ${turns}: ${benchmark.id}`);
      for (const column of benchmark.columns)
        for (const row of benchmark.rows) {
          const value = await benchmark.measure(row.id, column, { milliseconds });
          if (value !== undefined) numbers.add(row.id, column, value);
        }
    }
  const about = aboutRun();
  return [...samples.values()].map((numbers) => numbers.results(about));
}
