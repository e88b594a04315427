import { limit } from "./piece.ts";

/** Gathers the bytes of one payload from the chunks that they come in, and lets go of them once they pass the limit. */
export class Collector {
  #parts: Uint8Array[] = [];
  #size = 0;
  #blank = true;

  add(part: Uint8Array): void {
    this.#size += part.length;
    this.#blank &&= part.every(isBlank);
    if (this.#size <= limit) this.#parts.push(part);
    else this.#parts = [];
  }

  /** Whether nothing but white space has come so far. */
  get blank(): boolean {
    return this.#blank;
  }

  /** What was gathered, undefined if it passed the limit; and begins anew. */
  take(): Uint8Array | undefined {
    const [only, ...more] = this.#parts;
    const bytes = this.#size > limit ? undefined : more.length === 0 ? (only ?? new Uint8Array()) : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#size = 0;
    this.#blank = true;
    return bytes;
  }
}

/** The four characters of white space in JSON. */
export const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
