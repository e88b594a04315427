import type { Position } from "@tools/json-text";
import { isBlank } from "./collector.ts";

/** Goes through the bytes of a JSON text, and knows where it is and whether that is within a string. */
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

  /** Goes to the next byte. Whether it means something by itself: it is no white space, and not within a string. */
  step(byte: number): boolean {
    if (byte === newline) {
      this.#line++;
      this.#column = 0;
      this.#inString = false; // no string of JSON spans lines: one that is not closed spoils its own line alone
      this.#escaped = false;
      return false;
    }
    if ((byte & 0xc0) !== 0x80) this.#column++; // the further bytes of a character are no columns of their own
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
