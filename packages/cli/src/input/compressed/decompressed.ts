import zlib from "node:zlib";
import { Decompress } from "fzstd";
import type { Chunks } from "../piece.ts";
import { UnreadableError } from "../source.ts";
import { ByteReader } from "./byte-reader.ts";
import { isSkippable, isZstd, zstdFrames } from "./zstd-frames.ts";

/** An input without its compression: gzip or zstd, detected by the first bytes. Several compressed files in a row are read as one. */
export async function* decompressed(name: string, chunks: Chunks): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(chunks, 4);
  const format = formatOf(head);
  if (format === undefined) {
    yield* all;
    return;
  }
  try {
    yield* decompress[format](all);
  } catch (error) {
    if (error instanceof UnreadableError) throw error;
    throw new UnreadableError(`Can't read all of ${name}: ${reasonOf(error, format)}`);
  }
}

/** Whether an input that begins with these bytes is compressed. */
export const isCompressed = (head: Uint8Array): boolean => formatOf(head) !== undefined;

type Format = "gzip" | "zstd";

const formatOf = (head: Uint8Array): Format | undefined =>
  head[0] === 0x1f && head[1] === 0x8b ? "gzip" : isZstd(head) || isSkippable(head) ? "zstd" : undefined;

const chunkSize = 256 * 1024;

const decompress: Readonly<Record<Format, (chunks: Chunks) => AsyncGenerator<Uint8Array>>> = {
  gzip: (chunks) => through(sliced(chunks), zlib.createGunzip({ chunkSize })),
  zstd: async function* (chunks) {
    for await (const frame of zstdFrames(chunks))
      yield* hasZstd ? through(frame, zlib.createZstdDecompress({ chunkSize })) : zstdInJavaScript(frame);
  },
};

/** Since Node 22.15. */
const hasZstd = "createZstdDecompress" in zlib;

/** In parts of 32 KB, which gzip can make 32 MB of. A part of a zstd frame is at most a block, which has at most 128 KB. */
async function* sliced(chunks: Chunks): AsyncGenerator<Uint8Array> {
  const size = 32 * 1024;
  for await (const chunk of chunks) for (let from = 0; from < chunk.length; from += size) yield chunk.subarray(from, from + size);
}

/** Decompresses part by part. Piping a stream would drop its last output if an error follows. */
async function* through(chunks: Chunks, transform: zlib.Gunzip | zlib.ZstdDecompress): AsyncGenerator<Uint8Array> {
  let output: Uint8Array[] = [];
  let written = 0;
  let settle: (error?: unknown) => void = () => {};
  transform.on("data", (data: Uint8Array) => output.push(data));
  transform.on("end", () => settle());
  transform.on("error", (error) => settle(error)); // an error doesn't call the callback of the write
  const step = (start: (done: (error?: unknown) => void) => void): Promise<unknown> =>
    new Promise((resolve) => {
      settle = resolve;
      start(resolve);
    });
  try {
    for await (const chunk of chunks) {
      written += chunk.length;
      const error = await step((done) => transform.write(chunk, done));
      yield* output;
      output = [];
      if (error) throw error;
    }
    const error = await step(() => transform.end());
    yield* output;
    if (error) throw error;
    if (transform.bytesWritten < written) throw new Error("There are other bytes after the compressed data."); // which Node ignores
  } finally {
    transform.destroy();
  }
}

async function* zstdInJavaScript(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let output: Uint8Array[] = [];
  const decoder = new Decompress((data) => {
    output.push(data);
  });
  for await (const chunk of chunks) {
    decoder.push(chunk);
    yield* output;
    output = [];
  }
  decoder.push(new Uint8Array(), true);
  yield* output;
}

function reasonOf(error: unknown, format: Format): string {
  const { code, message } = error as { readonly code?: unknown; readonly message?: unknown }; // any error has them or not
  const isCutOff = code === "Z_BUF_ERROR" || /unexpected (end|EOF)/i.test(String(message));
  return `its ${format} data is ${isCutOff ? "cut off" : "damaged"}. Everything before that was validated.`;
}

/** The first bytes of an input, fewer if it is shorter, and all of it. */
async function peek(chunks: Chunks, length: number): Promise<{ head: Uint8Array; all: Chunks }> {
  const reader = new ByteReader(chunks);
  const head = await reader.take(length);
  async function* all(): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    yield* reader.stream(Number.POSITIVE_INFINITY);
  }
  return { head, all: all() };
}
