import type { Chunks } from "../piece.ts";

/** Reads a stream of bytes by count. */
export class ByteReader {
  readonly #chunks: AsyncIterator<Uint8Array>;
  #current: Uint8Array = new Uint8Array();

  constructor(chunks: Chunks) {
    this.#chunks = chunks[Symbol.asyncIterator]();
  }

  /** The next bytes as they arrive; fewer if the stream ends. */
  async *stream(length: number): AsyncGenerator<Uint8Array> {
    for (let rest = length; rest > 0; ) {
      if (this.#current.length === 0) {
        const next = await this.#chunks.next();
        if (next.done === true) return;
        this.#current = next.value;
      }
      const part = this.#current.subarray(0, rest);
      this.#current = this.#current.subarray(part.length);
      rest -= part.length;
      yield part;
    }
  }

  /** The next bytes; fewer if the stream ends. */
  async take(length: number): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for await (const part of this.stream(length)) parts.push(part);
    return parts.length === 1 && parts[0] !== undefined ? parts[0] : Buffer.concat(parts);
  }
}
