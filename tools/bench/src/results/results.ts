import type { Machine } from "@tools/evidence/machine";

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

export interface ResultRow {
  readonly id: string;
  readonly name: string;
  /** One for each column. Null if the contender has no such operation. */
  readonly cells: readonly (Cell | null)[];
}

/** One number of a table, with one sample from each process. */
export interface Cell {
  readonly median: number;
  /** The difference between the largest and the smallest sample, relative to the median. */
  readonly spread: number;
  readonly samples: readonly number[];
}

/** The median of a row and column. */
export function medianOf({ id, columns, rows }: Results, row: string, column: string): number {
  const cell = rows.find((one) => one.id === row)?.cells[columns.indexOf(column)];
  if (cell === null || cell === undefined)
    throw new Error(`${id}.json has no result of "${row}" for "${column}". Run the benchmark again.`);
  return cell.median;
}
