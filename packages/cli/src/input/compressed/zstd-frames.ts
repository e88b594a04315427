import type { Chunks } from "../piece.ts";
import { ByteReader } from "./byte-reader.ts";

/**
 * The frames of zstd data (RFC 8878), each as a stream that must be read to its end before the next. Frames to skip are left out. Node's decompressor
 * ignores everything after the first frame before Node 26.
 */
export async function* zstdFrames(chunks: Chunks): AsyncGenerator<Chunks> {
  const reader = new ByteReader(chunks);
  for (;;) {
    const magic = await reader.take(4);
    if (magic.length === 0) return;
    if (isSkippable(magic)) {
      const length = integer(await reader.take(4));
      let skipped = 0;
      for await (const part of reader.stream(length)) skipped += part.length;
      if (skipped < length) yield only(magic); // cut off, as its decompressor will find
    } else yield frame(magic, reader);
  }
}

export const isZstd = (magic: Uint8Array): boolean => integer(magic) === 0xfd2fb528;

export const isSkippable = (magic: Uint8Array): boolean => magic.length === 4 && (integer(magic) & 0xfffffff0) >>> 0 === 0x184d2a50;

async function* only(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** The bytes of a frame. Where they aren't those of a frame, its decompressor finds the error. */
async function* frame(magic: Uint8Array, reader: ByteReader): AsyncGenerator<Uint8Array> {
  yield magic;
  if (!isZstd(magic)) return;
  const descriptor = await reader.take(1);
  yield descriptor;
  const flags = descriptor[0] ?? 0;
  const isSingleSegment = (flags & 0x20) !== 0;
  const sizes = [isSingleSegment ? 1 : 0, 2, 4, 8];
  const window = isSingleSegment ? 0 : 1;
  yield* reader.stream(window + ([0, 1, 2, 4][flags & 3] ?? 0) + (sizes[flags >> 6] ?? 0));
  for (let isLast = false; !isLast; ) {
    const header = await reader.take(3);
    if (header.length > 0) yield header;
    if (header.length < 3) return;
    const block = integer(header);
    isLast = (block & 1) === 1;
    const isRepeatedByte = ((block >> 1) & 3) === 1;
    yield* reader.stream(isRepeatedByte ? 1 : block >> 3);
  }
  const hasChecksum = (flags & 4) !== 0;
  if (hasChecksum) yield* reader.stream(4);
}

/** The value of little-endian bytes. */
const integer = (bytes: Uint8Array): number => bytes.reduceRight((value, byte) => value * 256 + byte, 0);
