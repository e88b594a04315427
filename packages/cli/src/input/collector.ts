import { maxPayloadSize } from "./piece.ts";

/** Collects the bytes of one payload. Once they exceed the size limit, they are dropped. */
export class Collector {
  #parts: Uint8Array[] = [];
  #size = 0;
  #blank = true;

  add(part: Uint8Array): void {
    this.#size += part.length;
    this.#blank &&= part.every(isBlank);
    if (this.#size <= maxPayloadSize) this.#parts.push(part);
    else this.#parts = [];
  }

  /** Whether there is only white space so far. */
  get blank(): boolean {
    return this.#blank;
  }

  /** Returns the bytes, or undefined if they exceed the size limit, and starts over. */
  take(): Uint8Array | undefined {
    const [only, ...more] = this.#parts;
    const bytes = this.#size > maxPayloadSize ? undefined : more.length === 0 ? (only ?? new Uint8Array()) : Buffer.concat(this.#parts);
    this.#parts = [];
    this.#size = 0;
    this.#blank = true;
    return bytes;
  }
}

/** Whether a byte is one of the four white space characters of JSON. */
export const isBlank = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
