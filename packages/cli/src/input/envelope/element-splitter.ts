import type { Position } from "@tools/json-text";
import { Collector } from "../collector.ts";
import type { Cursor } from "../cursor.ts";
import { type Part, type Piece, tooLarge } from "../piece.ts";
import { closeBrace, closeBracket, comma, openBrace, openBracket } from "./bytes.ts";
import { contextOf, type Place, type Surroundings } from "./surroundings.ts";

/**
 * Splits an array into its elements.
 * Only strings and brackets are recognized; the elements are parsed later. All syntax characters of JSON are ASCII, and no other character
 * has such a byte in UTF-8, so the input isn't decoded. A broken element is a piece too, and the elements after it are found.
 */
export class ElementSplitter {
  readonly #cursor: Cursor;
  readonly #pointer: string;
  readonly #surroundings: Surroundings;
  readonly #collector = new Collector();
  /** Where the current element begins. */
  #start: { readonly base: Position; readonly utf16Column: number; readonly place: Place } | undefined;
  #index = 0;
  #braces = 0;
  #brackets = 0;
  #afterComma = false;
  #closed = false;

  /** `pointer` is that of the array. */
  constructor(cursor: Cursor, pointer: string, surroundings: Surroundings) {
    this.#cursor = cursor;
    this.#pointer = pointer;
    this.#surroundings = surroundings;
  }

  /** Whether the array has been closed. */
  get closed(): boolean {
    return this.#closed;
  }

  /** Reads from an offset of a chunk to its end, or to the end of the array, and returns the offset after that. */
  *read(chunk: Uint8Array, start: number): Generator<Piece, number> {
    let from = start; // where the current element begins in this chunk
    for (let i = start; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0;
      if (!this.#cursor.step(byte)) continue;
      // An unmatched bracket closes the array itself. If a brace is still open, that element is broken.
      if (this.#brackets === 0 && (byte === closeBracket || (byte === comma && this.#braces === 0))) {
        if (this.#start !== undefined) {
          this.#collector.add(chunk.subarray(from, i));
          yield this.#take(this.#start, i);
        } else if (byte === comma || this.#afterComma) yield { base: this.#cursor.position, error: missing };
        this.#afterComma = byte === comma;
        this.#index++;
        if (byte !== closeBracket) continue;
        this.#closed = true;
        return i + 1;
      }
      if (this.#start === undefined) {
        this.#start = { base: this.#cursor.position, utf16Column: this.#cursor.utf16Column, place: this.#surroundings.at(i) };
        from = i;
      }
      if (byte === openBrace) this.#braces++;
      else if (byte === closeBrace) this.#braces = Math.max(0, this.#braces - 1);
      else if (byte === openBracket) this.#brackets++;
      else if (byte === closeBracket) this.#brackets--;
    }
    if (this.#start !== undefined) this.#collector.add(chunk.subarray(from));
    return chunk.length;
  }

  /** The end of an input that doesn't close the array. */
  *end(): Generator<Piece> {
    // An element that is cut off has its own error. Another one for the array would repeat it.
    const isCut = this.#start !== undefined && (this.#braces + this.#brackets > 0 || this.#cursor.inString);
    if (this.#start !== undefined) yield this.#take(this.#start, Number.POSITIVE_INFINITY);
    if (!isCut) yield { base: this.#cursor.position, error: notClosed };
  }

  #take(
    { base, utf16Column, place }: { readonly base: Position; readonly utf16Column: number; readonly place: Place },
    end: number,
  ): Piece {
    const endPlace = this.#surroundings.at(end);
    const bytes = this.#collector.take();
    const part: Part = { pointer: `${this.#pointer}/${this.#index}`, index: this.#index };
    this.#start = undefined;
    this.#braces = 0;
    if (bytes === undefined) return { base, error: tooLarge("this element"), part };
    return { base, ...(utf16Column !== base.column && { utf16Column }), bytes, part, context: () => contextOf(place, endPlace) };
  }
}

const missing = "expected an array element before this";
const notClosed = "the array isn't closed: the input may be cut off";
