import type { Position } from "@tools/json-text";
import { isBlank } from "./collector.ts";

/** Steps through the bytes of a JSON text, and keeps track of the position and of strings. */
export class Cursor {
  #line = 1;
  #column = 0;
  #inString = false;
  #escaped = false;

  get position(): Position {
    return { line: this.#line, column: Math.max(1, this.#column) };
  }

  get inString(): boolean {
    return this.#inString;
  }

  /** Advances by one byte. Returns whether it is significant: not white space, and not in a string. */
  step(byte: number): boolean {
    if (byte === newline) {
      this.#line++;
      this.#column = 0;
      this.#inString = false; // JSON strings can't span lines, so an unclosed string only breaks its own line
      this.#escaped = false;
      return false;
    }
    if ((byte & 0xc0) !== 0x80) this.#column++; // continuation bytes of UTF-8 aren't columns
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
