import type { Benchmark } from "../benchmarks/benchmark.ts";
import { median } from "./median.ts";
import type { Cell, Results } from "./results.ts";

/** What the numbers are of. */
type Table = Pick<Benchmark, "id" | "unit" | "columns" | "rows">;

/** Collects the numbers of a benchmark. */
export class Samples {
  readonly #benchmark: Table;
  readonly #values = new Map<string, number[]>();

  constructor(benchmark: Table) {
    this.#benchmark = benchmark;
  }

  add(row: string, column: string, value: number): void {
    const key = JSON.stringify([row, column]);
    this.#values.set(key, [...(this.#values.get(key) ?? []), value]);
  }

  results(about: Pick<Results, "measured" | "machine" | "versions">): Results {
    const { id, unit, columns, rows } = this.#benchmark;
    return {
      id,
      unit,
      ...about,
      columns,
      rows: rows.map(({ id: row, name }) => ({ id: row, name, cells: columns.map((column) => this.#cell(row, column)) })),
    };
  }

  #cell(row: string, column: string): Cell | null {
    const samples = this.#values.get(JSON.stringify([row, column])) ?? [];
    if (samples.length === 0) return null;
    const middle = median(samples);
    return {
      median: rounded(middle),
      spread: rounded((Math.max(...samples) - Math.min(...samples)) / middle),
      samples: samples.map(rounded),
    };
  }
}

/** Four digits are more than two runs agree on. */
const rounded = (value: number): number => Number(value.toPrecision(4));
