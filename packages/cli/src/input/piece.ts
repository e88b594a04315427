import type { Position } from "@tools/json-text";
import type { Context } from "./envelope/surroundings.ts";

/** A part of an input that should be one payload, or the reason why it can't be one. */
export type Piece = Bytes | Unusable;

export interface Bytes {
  /** The position of its first byte in the input. */
  readonly base: Position;
  /** The column of its first byte in UTF-16 units, as SARIF counts; missing if it is the same as that of `base`. */
  readonly utf16Column?: number;
  readonly bytes: Uint8Array;
  readonly part?: Part;
  /** What is around it on its lines; missing if it has whole lines. */
  readonly context?: () => Context;
}

export interface Unusable {
  readonly base: Position;
  readonly error: string;
  readonly part?: Part;
}

/** Which part of a document a payload is. */
export interface Part {
  /** The JSON Pointer from the document to the payload. */
  readonly pointer: string;
  /** The index of an element of an array, from 0. */
  readonly index?: number;
}

export type Chunks = AsyncIterable<Uint8Array>;

/** How an input is split into payloads; `auto` detects it. */
export type Layout = "auto" | "document" | "ndjson" | "each";

/** Where the payloads are in a document. */
export interface Selection {
  /** The steps of a JSON Pointer; empty for the document itself. */
  readonly steps: readonly string[];
  /** Whether the payloads are the elements of the array there. */
  readonly each: boolean;
}

/** The size limit of one payload, in bytes. */
export const maxPayloadSize: number = 64 * 1024 * 1024;

export const tooLarge = (what: string): string => `${what} is larger than 64 MB, the limit for one payload`;
