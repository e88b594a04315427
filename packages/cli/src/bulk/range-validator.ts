import { reasonOf } from "../input/files/reason.ts";
import { countNewlines } from "./count-newlines.ts";
import type { RangeResults } from "./engine.ts";
import { type FileRange, type RangeLines, rangeBuffer, readRange } from "./file-range.ts";
import type { LineResults, LineValidator } from "./line-validator.ts";

/** Validates the lines of ranges of files, which it reads itself. */
export class RangeValidator {
  readonly #validator: LineValidator;
  readonly #keepsLines: boolean;
  #buffer = rangeBuffer();

  /** @param keepsLines - Whether outputs need the lines. Each range then has a buffer of its own; otherwise all have the same. */
  constructor(validator: LineValidator, keepsLines: boolean) {
    this.#validator = validator;
    this.#keepsLines = keepsLines;
  }

  /** @param firstLine - Returns the number of the first line. It is called once, with a function that counts the lines. */
  *validate(source: string, range: FileRange, firstLine: (count: () => number) => number): Generator<string, RangeResults> {
    const { lines, problem } = this.#read(range);
    const first = firstLine(() => countNewlines(lines));
    const results = yield* this.#validator.validate(source, lines, first);
    const stop = problem === undefined ? lines.isCutOff && { stop: "too long" as const } : { stop: { problem } };
    return { ...results, ...(!this.#keepsLines && noLines), next: lines.next, ...stop };
  }

  #read(range: FileRange): { readonly lines: RangeLines; readonly problem?: string } {
    if (this.#keepsLines) this.#buffer = rangeBuffer();
    try {
      return { lines: readRange(range, this.#buffer) };
    } catch (error) {
      return { lines: { bytes: this.#buffer, begin: 0, end: 0, next: undefined, isCutOff: false }, problem: reasonOf(error) };
    }
  }
}

const noLines: Pick<LineResults, "bytes" | "accepted" | "rejected"> = { bytes: new Uint8Array(), accepted: [], rejected: [] };
