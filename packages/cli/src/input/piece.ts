import type { Position } from "@tools/json-text";

/** A stretch of an input that should be one payload, or the sentence that tells why it cannot be one. */
export type Piece = Whole | Faulty;

export interface Whole {
  /** Where its first byte stands in the input. */
  readonly base: Position;
  readonly bytes: Uint8Array;
}

export interface Faulty {
  readonly base: Position;
  readonly fault: string;
}

export type Chunks = AsyncIterable<Uint8Array>;

/** How an input is cut into payloads; `auto` looks at what it holds. */
export type Layout = "auto" | "document" | "ndjson" | "each";

/** One payload is at most this many bytes. */
export const limit: number = 64 * 1024 * 1024;

export const tooLarge = (what: string): string => `${what} is larger than 64 MB, which is the most that one payload may be`;
