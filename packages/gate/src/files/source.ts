import { createReadStream } from "node:fs";
import type { Batch, Message, Source } from "../engine/engine.ts";
import { Failure } from "../engine/errors.ts";
import type { Settings } from "../settings/settings.ts";

const newline = 0x0a;

/** A line of a file, without its end. */
export interface Line extends Message {
  /** The same with its end, as the outputs get it. */
  readonly raw: Uint8Array;
}

/** The lines of files or of standard input, a chunk at a time. A batch is yielded once the one before is stored. */
export class LineSource implements Source<Line> {
  readonly #paths: readonly string[];
  #isStopped = false;

  constructor({ in: paths }: Pick<Settings, "in">) {
    this.#paths = paths;
  }

  async *batches(): AsyncGenerator<Batch<Line>> {
    for (const path of this.#paths) {
      let rest: Buffer = Buffer.alloc(0);
      for await (const chunk of chunksOf(path)) {
        const bytes = Buffer.concat([rest, chunk]);
        const end = bytes.lastIndexOf(newline) + 1;
        rest = bytes.subarray(end);
        yield* this.#batch(bytes.subarray(0, end));
        if (this.#isStopped) return;
      }
      yield* this.#batch(rest);
    }
  }

  async *#batch(bytes: Buffer): AsyncGenerator<Batch<Line>> {
    const messages = linesOf(bytes);
    if (messages.length === 0) return;
    const done = Promise.withResolvers<void>();
    const end = (): Promise<void> => Promise.resolve(done.resolve());
    yield { messages, acknowledge: end, release: end };
    await done.promise;
  }

  stop(): Promise<void> {
    this.#isStopped = true;
    return Promise.resolve();
  }
}

async function* chunksOf(path: string): AsyncGenerator<Buffer> {
  try {
    yield* path === "-" ? process.stdin : createReadStream(path, { highWaterMark: 2 ** 20 });
  } catch (error) {
    throw new Failure(`Can't read ${path}: ${(error as NodeJS.ErrnoException).code}.`); // node:fs throws no other error
  }
}

/** The lines that aren't blank. */
function linesOf(bytes: Buffer): Line[] {
  const lines: Line[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(newline, from);
    const to = end === -1 ? bytes.length : end;
    const body = bytes.subarray(from, bytes[to - 1] === 0x0d ? to - 1 : to);
    if (/\S/.test(body.subarray(0, 64).toString("latin1")) || body.toString().trim() !== "")
      lines.push({ body, raw: bytes.subarray(from, to + 1) });
    from = to + 1;
  }
  return lines;
}
