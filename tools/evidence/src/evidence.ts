import type { Machine } from "./machine.ts";

/** What one run found, as in `results/<id>.json`. */
export interface Evidence {
  readonly id: string;
  /** Repeats the run. Random runs have their seed in it. */
  readonly command: string;
  /** The day of the run, and where it ran. */
  readonly measured: string;
  readonly machine: Machine;
  readonly figures: Readonly<Record<string, number>>;
}

/** The folder of the results. */
export const resultsFolder: URL = new URL("../results/", import.meta.url);
