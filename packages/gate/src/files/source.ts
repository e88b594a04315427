import { createReadStream } from "node:fs";
import type { Readable } from "node:stream";
import { lineBlocks } from "@tools/resumable";
import type { Batch, Message, Source } from "../engine/engine.ts";
import { Failure } from "../engine/errors.ts";

/** A line of a file, without its end. */
export interface Line extends Message {
  /** The same with its end, as the outputs get it. */
  readonly raw: Uint8Array;
  readonly path: string;
  /** From 1. */
  readonly number: number;
}

/** How far the input is: everything before is stored. */
export interface Position {
  /** The index of the file. */
  readonly file: number;
  /** In bytes. */
  readonly offset: number;
  /** The number of lines before. */
  readonly lines: number;
}

export interface LineSourceOptions {
  /** Files, or `-` for standard input. */
  readonly paths: readonly string[];
  readonly start: Position;
  /** Called when everything before a position is stored. */
  readonly reached: (position: Position) => Promise<void>;
}

const newline = 0x0a;
const chunkLength = 2 ** 20;

/** The lines of files or of standard input, about a megabyte at a time. A batch is yielded once the one before is stored. */
export class LineSource implements Source<Line> {
  readonly #options: LineSourceOptions;
  #stream: Readable | undefined;
  #isStopped = false;

  constructor(options: LineSourceOptions) {
    this.#options = options;
  }

  async *batches(): AsyncGenerator<Batch<Line>> {
    const { paths, start } = this.#options;
    for (const [file, path] of paths.entries()) {
      if (file < start.file) continue;
      const [offset, begin] = file === start.file ? [start.offset, start.lines] : [0, 0];
      let lines = begin;
      for await (const block of lineBlocks(this.#chunks(path, offset), Number.POSITIVE_INFINITY, offset)) {
        const read = linesOf(block.bytes, path, lines);
        lines += read.count;
        yield* this.#batch(read.lines, { file, offset: block.offset + block.bytes.length, lines });
        if (this.#isStopped) return;
      }
    }
  }

  stop(): Promise<void> {
    this.#isStopped = true;
    this.#stream?.destroy();
    return Promise.resolve();
  }

  async *#batch(messages: readonly Line[], end: Position): AsyncGenerator<Batch<Line>> {
    if (messages.length === 0) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    yield {
      messages,
      acknowledge: () => this.#options.reached(end).finally(resolve),
      release: () => Promise.resolve(resolve()), // only after a failure that ends the run
    };
    await promise;
  }

  async *#chunks(path: string, start: number): AsyncGenerator<Buffer> {
    this.#stream = path === "-" ? process.stdin : createReadStream(path, { start, highWaterMark: chunkLength });
    try {
      yield* this.#stream;
    } catch (error) {
      if (this.#isStopped) return;
      throw new Failure(`Can't read ${path}: ${(error as NodeJS.ErrnoException).code}.`); // streams of node:fs throw no other error
    }
  }
}

/** The lines that aren't blank, and how many there are with those. */
function linesOf(bytes: Uint8Array, path: string, before: number): { readonly lines: Line[]; readonly count: number } {
  const lines: Line[] = [];
  let count = 0;
  for (let from = 0; from < bytes.length; count++) {
    const end = bytes.indexOf(newline, from);
    const to = end === -1 ? bytes.length : end;
    const body = bytes.subarray(from, bytes[to - 1] === 0x0d ? to - 1 : to);
    if (!isBlank(body)) lines.push({ body, raw: bytes.subarray(from, to + 1), path, number: before + count + 1 });
    from = to + 1;
  }
  return { lines, count };
}

const isBlank = (body: Uint8Array): boolean => body.every((byte) => byte === 0x20 || byte === 0x09);
