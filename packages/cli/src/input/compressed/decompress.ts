import zlib from "node:zlib";
import { Decompress } from "fzstd";
import type { Chunks } from "../piece.ts";
import { zstdFrames } from "./zstd-frames.ts";

/** The content of a compressed input, by its format. */
export const decompress: Readonly<Record<"gzip" | "zstd", (chunks: Chunks) => AsyncGenerator<Uint8Array>>> = {
  gzip: (chunks) => through(sliced(chunks), zlib.createGunzip({ chunkSize })),
  zstd: async function* (chunks) {
    for await (const frame of zstdFrames(chunks))
      yield* hasZstd ? through(frame, zlib.createZstdDecompress({ chunkSize })) : zstdInJavaScript(frame);
  },
};

const chunkSize = 256 * 1024;

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
