/** One table of the page: a number for each row and column. */
export interface Benchmark {
  /** The name of its file of results, and of `--only`. */
  readonly id: string;
  readonly unit: Unit;
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
  /** True if the same input always gives the same number, such as a size. It is then measured once. */
  readonly isExact?: boolean;
  /** One number, measured in a process of its own. Undefined if the row has none for this column. */
  measure(row: string, column: string, options: MeasureOptions): Promise<number | undefined>;
}

/** What the numbers count. For `lines/s`, more is better. */
export type Unit = "ns" | "µs" | "ms" | "bytes" | "lines/s" | "instantiations";

export interface Row {
  /** Its name in files of results. */
  readonly id: string;
  readonly name: string;
}

export interface MeasureOptions {
  /** How long a process measures after it has warmed up for the same time. */
  readonly milliseconds: number;
}
