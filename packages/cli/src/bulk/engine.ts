import type { LineResults, LineValidator } from "./line-validator.ts";

/** The text of the reports of some lines, in parts, and then their results. The next part is requested once the last one is printed. */
export type Validation = Iterator<string, LineResults> | AsyncIterator<string, LineResults>;

/** Validates blocks of lines. */
export interface Engine {
  /** How many blocks it works on at the same time, and has waiting. */
  readonly capacity: number;
  /** Starts to validate a block. */
  readonly validate: (source: string, bytes: Uint8Array<ArrayBuffer>, firstLine: number) => Validation;
  readonly close: () => Promise<void>;
}

/** Validates in this thread, whenever a part is requested. */
export const inThisThread = (validator: LineValidator): Engine => ({
  capacity: 1,
  validate: (source, bytes, firstLine) => validator.validate(source, bytes, firstLine),
  close: async () => {},
});
