import type { BufferedLines, FileRange } from "./file-range.ts";
import type { LineResults } from "./line-validator.ts";

/** The text of the reports of some lines, in parts, and then their results. The next part is requested once the last one is printed. */
export type Validation<Results = LineResults> = Iterator<string, Results> | AsyncIterator<string, Results>;

/** The results of a range of a file. */
export interface RangeResults extends LineResults {
  /** Where the lines end in the file; undefined if no line begins in the range. */
  readonly next: number | undefined;
  /** Why the lines after those can't be read in ranges: the next one is too long, or reading failed. */
  readonly stop?: "too long" | { readonly problem: string };
}

/** Validates lines. */
export interface Engine {
  /** How many tasks it works on at the same time, and has waiting. */
  readonly capacity: number;
  /** Starts to validate a block of lines. Its buffer belongs to the engine from then on. */
  readonly validate: (source: string, lines: BufferedLines, firstLine: number) => Validation;
  /**
   * Starts to validate the lines of a range of a file.
   *
   * @param firstLine - The number of the first line; undefined if the range follows the last one.
   */
  readonly validateRange: (source: string, range: FileRange, firstLine: number | undefined) => Validation<RangeResults>;
  readonly close: () => Promise<void>;
}
