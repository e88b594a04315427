import type { Chunks } from "../piece.ts";
import { UnreadableError } from "../source.ts";
import { ByteReader } from "./byte-reader.ts";
import { isSkippable, isZstd } from "./zstd-frames.ts";

/** An input without its compression: gzip or zstd, detected by the first bytes. Several compressed files in a row are read as one. */
export async function* decompressed(name: string, chunks: Chunks): AsyncGenerator<Uint8Array> {
  const { head, all } = await peek(chunks, 4);
  const format = formatOf(head);
  if (format === undefined) {
    yield* all;
    return;
  }
  try {
    const { decompress } = await import("../../on-demand.ts");
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
