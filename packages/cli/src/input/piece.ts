import type { Position } from "@tools/json-text";

/** A part of an input that should be one payload, or the reason why it can't be one. */
export type Piece = Bytes | Unusable;

export interface Bytes {
  /** The position of its first byte in the input. */
  readonly base: Position;
  readonly bytes: Uint8Array;
}

export interface Unusable {
  readonly base: Position;
  readonly error: string;
}

export type Chunks = AsyncIterable<Uint8Array>;

/** How an input is split into payloads; `auto` detects it. */
export type Layout = "auto" | "document" | "ndjson" | "each";

/** The size limit of one payload, in bytes. */
export const maxPayloadSize: number = 64 * 1024 * 1024;

export const tooLarge = (what: string): string => `${what} is larger than 64 MB, the limit for one payload`;
