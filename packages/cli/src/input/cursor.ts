import type { Position } from "@tools/json-text";
import { isBlank } from "./collector.ts";

/** Steps through the bytes of a JSON text, and keeps track of the position and of strings. */
export class Cursor {
  #line: number;
  #column: number;
  /** The characters before on this line that are two UTF-16 units. */
  #pairs = 0;
  #inString = false;
  #escaped = false;

  /** `base` is the position of the first byte. */
  constructor(base: Position = { line: 1, column: 1 }) {
    this.#line = base.line;
    this.#column = base.column - 1;
  }

  get position(): Position {
    return { line: this.#line, column: Math.max(1, this.#column) };
  }

  /** The column of the position in UTF-16 units. */
  get utf16Column(): number {
    return this.position.column + this.#pairs;
  }

  get inString(): boolean {
    return this.#inString;
  }

  /** Advances by one byte. Returns whether it is significant: not white space, and not in a string. */
  step(byte: number): boolean {
    if (byte === newline) {
      this.#line++;
      this.#column = 0;
      this.#pairs = 0;
      this.#inString = false; // JSON strings can't span lines, so an unclosed string only breaks its own line
      this.#escaped = false;
      return false;
    }
    if ((byte & 0xc0) !== 0x80) this.#column++; // continuation bytes of UTF-8 aren't columns
    if (byte >= 0xf0) this.#pairs++;
    if (!this.#inString) {
      this.#inString = byte === quote;
      return !isBlank(byte);
    }
    if (this.#escaped) this.#escaped = false;
    else if (byte === backslash) this.#escaped = true;
    else if (byte === quote) this.#inString = false;
    return false;
  }
}

const newline = 0x0a;
const quote = 0x22;
const backslash = 0x5c;
