import type { Benchmark } from "../benchmarks/benchmark.ts";
import { median } from "./median.ts";

/** The results of one benchmark, as in `results/<id>.json`. */
export interface Results {
  readonly id: string;
  readonly unit: string;
  /** The day of the run, and where it ran. */
  readonly measured: string;
  readonly machine: Machine;
  /** The versions of what was compared. */
  readonly versions: Readonly<Record<string, string>>;
  readonly columns: readonly string[];
  readonly rows: readonly ResultRow[];
}

export interface Machine {
  readonly processor: string;
  readonly cores: number;
  readonly memory: string;
  readonly system: string;
  readonly node: string;
}

export interface ResultRow {
  readonly id: string;
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** One number of a table, with one sample from each process. Null if the contender has no such operation. */
export interface Cell {
  readonly median: number;
  /** The difference between the largest and the smallest sample, relative to the median. */
  readonly spread: number;
  readonly samples: readonly number[];
}

/** The samples of a benchmark, by row and column. */
export class Samples {
  readonly #values = new Map<string, number[]>();

  add(row: string, column: string, value: number): void {
    const key = JSON.stringify([row, column]);
    this.#values.set(key, [...(this.#values.get(key) ?? []), value]);
  }

  results({ id, unit, columns, rows }: Benchmark, about: Pick<Results, "measured" | "machine" | "versions">): Results {
    const cell = (row: string, column: string): Cell => {
      const samples = (this.#values.get(JSON.stringify([row, column])) ?? []).map(rounded);
      const middle = rounded(median(samples));
      return { median: middle, spread: rounded((Math.max(...samples) - Math.min(...samples)) / middle), samples };
    };
    return { id, unit, ...about, columns, rows: rows.map((row) => ({ ...row, cells: columns.map((column) => cell(row.id, column)) })) };
  }
}

/** Four digits are more than a run repeats. */
const rounded = (value: number): number => Number(value.toPrecision(4));
