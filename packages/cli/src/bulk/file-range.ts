import { readSync } from "node:fs";
import { maxPayloadSize } from "../input/piece.ts";

/** A part of a file. Its lines are those that begin in it. */
export interface FileRange {
  /** The descriptor, which all threads share. */
  readonly file: number;
  readonly begin: number;
  readonly end: number;
  /** Whether a line begins with the first byte, whatever is before it. */
  readonly isLineStart: boolean;
}

/** Lines in a buffer. */
export interface BufferedLines {
  /** All of its buffer. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly begin: number;
  readonly end: number;
}

/** The lines of a range. */
export interface RangeLines extends BufferedLines {
  /** Where the lines end in the file; undefined if no line begins in the range. */
  readonly next: number | undefined;
  /** Whether the last line is left out, because it is longer than a payload may be. It begins at `next`. */
  readonly isCutOff: boolean;
}

/** Small enough for the cache of a processor, large enough for the cost of a task to disappear. */
export const rangeSize: number = 512 * 1024;

/** A buffer for the lines of a range: few need a larger one. */
export const rangeBuffer = (): Uint8Array<ArrayBuffer> => Buffer.allocUnsafeSlow(rangeSize + 16 * 1024);

/** Reads the lines of a range into a buffer, or into a larger one if they don't fit. Throws the error of the file system. */
export function readRange({ file, begin, end, isLineStart }: FileRange, buffer: Uint8Array<ArrayBuffer>): RangeLines {
  const from = isLineStart ? begin : begin - 1; // the range has a line that begins with it if a newline is before that
  const limit = end - from;
  let bytes = buffer;
  let length = fill(file, bytes, 0, from);
  const first = isLineStart ? 0 : bytes.subarray(0, length).indexOf(newline) + 1;
  if (first >= Math.min(limit, length) || (first === 0 && !isLineStart))
    return { bytes, begin: 0, end: 0, next: undefined, isCutOff: false };

  for (let searched = limit - 1; ; ) {
    const stop = bytes.subarray(0, length).indexOf(newline, searched) + 1;
    if (stop > 0) return { bytes, begin: first, end: stop, next: from + stop, isCutOff: false };
    if (length < bytes.length) return { bytes, begin: first, end: length, next: from + length, isCutOff: false }; // the end of the file
    const last = bytes.subarray(0, limit - 1).lastIndexOf(newline) + 1;
    if (length - last > maxPayloadSize) return { bytes, begin: first, end: last, next: from + last, isCutOff: true };
    searched = length;
    const larger = Buffer.allocUnsafeSlow(2 * bytes.length);
    larger.set(bytes);
    length += fill(file, larger, length, from + length);
    bytes = larger;
  }
}

/** Fills a buffer from a position on, up to the end of the file. Returns how many bytes were read. */
function fill(file: number, bytes: Uint8Array, at: number, position: number): number {
  let length = 0;
  for (;;) {
    const read = readSync(file, bytes, at + length, bytes.length - at - length, position + length);
    length += read;
    if (read === 0 || at + length === bytes.length) return length;
  }
}

const newline = 0x0a;
