import type { Mode } from "../mode.ts";
import type { Format } from "../render/format.ts";
import type { RangeResults } from "./engine.ts";
import type { BufferedLines, FileRange } from "./file-range.ts";
import type { LineResults } from "./line-validator.ts";

/** What a worker is started with. */
export interface WorkerSettings {
  readonly model: string;
  readonly mode: Mode;
  readonly format: Format;
  readonly colors: boolean;
  /** Whether outputs need the lines. */
  readonly keepsLines: boolean;
  /** How much text the worker has sent that isn't printed yet. It waits while this is too much. */
  readonly unprinted: Int32Array<SharedArrayBuffer>;
  /** Those of `LineNumbers`. */
  readonly lineNumbers: BigInt64Array<SharedArrayBuffer>;
}

/** Lines for a worker. */
export type Task = BlockTask | RangeTask;

/** A block of lines. The buffer is transferred. */
export interface BlockTask {
  readonly id: number;
  readonly source: string;
  readonly lines: BufferedLines;
  readonly firstLine: number;
}

/** A range of a file. The number of its first line is in `lineNumbers`. */
export interface RangeTask {
  readonly id: number;
  readonly source: string;
  readonly range: FileRange;
  /** Counts the ranges. */
  readonly index: number;
}

/** An answer of a worker: a part of the text of a task, or its results. Their buffer is transferred. */
export type Answer = { readonly id: number } & ({ readonly text: string } | { readonly results: LineResults | RangeResults });
