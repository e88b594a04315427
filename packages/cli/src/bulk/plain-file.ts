import { closeSync, createReadStream, fstatSync, openSync, readSync, statSync } from "node:fs";
import { bomLength } from "../input/bom.ts";
import { isCompressed } from "../input/compressed/decompressed.ts";
import type { Chunks } from "../input/piece.ts";
import { type FileRange, rangeSize } from "./file-range.ts";

/** A file that is read in parts, in any order: a regular one without compression. */
export class PlainFile {
  readonly size: number;
  readonly #file: number;
  /** Where its content begins, after the byte order mark. */
  readonly #content: number;

  private constructor(file: number, size: number, content: number) {
    this.#file = file;
    this.size = size;
    this.#content = content;
  }

  /** undefined for a file that must be read as a stream, a small one, and one that can't be opened, so that reading it reports why. */
  static open(path: string): PlainFile | undefined {
    if (!isLargeFile(path)) return undefined;
    let file: number | undefined;
    try {
      file = openSync(path, "r");
      const head = new Uint8Array(4);
      readSync(file, head, 0, head.length, 0);
      const stats = fstatSync(file);
      if (stats.isFile() && !isCompressed(head)) return new PlainFile(file, stats.size, bomLength(head));
    } catch {
      // reported when it is read
    }
    if (file !== undefined) closeSync(file);
    return undefined;
  }

  /** The ranges from a line on, which begins at an offset of the content. */
  *ranges(offset: number): Generator<FileRange> {
    const start = this.#content + offset;
    for (let begin = start; begin < this.size; begin += rangeSize)
      yield { file: this.#file, begin, end: Math.min(begin + rangeSize, this.size), isLineStart: begin === start };
  }

  /** The content from an offset on. */
  chunks(offset: number): Chunks {
    return createReadStream("", { fd: this.#file, autoClose: false, start: this.#content + offset, highWaterMark: rangeSize });
  }

  /** The offset of a position of the file in its content. */
  offsetOf(position: number): number {
    return position - this.#content;
  }

  close(): void {
    closeSync(this.#file);
  }
}

function isLargeFile(path: string): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() === true && stats.size > rangeSize;
}
