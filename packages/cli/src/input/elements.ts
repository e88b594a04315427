import type { Position } from "@tools/json-text";
import { Collector } from "./collector.ts";
import { Cursor } from "./cursor.ts";
import { type Chunks, type Piece, tooLarge } from "./piece.ts";

/**
 * Each element of a top-level array as one payload.
 * Only strings and brackets are recognized; the elements are parsed later. All syntax characters of JSON are ASCII, and no other character
 * has such a byte in UTF-8, so the input isn't decoded.
 */
export async function* elements(chunks: Chunks): AsyncGenerator<Piece> {
  const cursor = new Cursor();
  const collector = new Collector();
  let phase: "before" | "inside" | "after" = "before";
  let base: Position | undefined; // where the current element begins
  let braces = 0;
  let brackets = 0;
  let afterComma = false;

  for await (const chunk of chunks) {
    let from = 0; // where the current element begins in this chunk
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0;
      if (!cursor.step(byte)) continue;
      if (phase === "before" && byte === openBracket) {
        phase = "inside";
        continue;
      }
      if (phase !== "inside") {
        yield { base: cursor.position, error: phase === "before" ? notAnArray : trailing };
        return;
      }
      // An unmatched bracket closes the array itself. If a brace is still open, that element is broken.
      if (brackets === 0 && (byte === closeBracket || (byte === comma && braces === 0))) {
        if (base !== undefined) {
          collector.add(chunk.subarray(from, i));
          yield pieceOf(collector, base);
        } else if (byte === comma || afterComma) yield { base: cursor.position, error: missing };
        if (byte === closeBracket) phase = "after";
        base = undefined;
        braces = 0;
        afterComma = byte === comma;
        continue;
      }
      if (base === undefined) {
        base = cursor.position;
        from = i;
      }
      if (byte === openBrace) braces++;
      else if (byte === closeBrace) braces = Math.max(0, braces - 1);
      else if (byte === openBracket) brackets++;
      else if (byte === closeBracket) brackets--;
    }
    if (base !== undefined) collector.add(chunk.subarray(from));
  }

  if (base !== undefined) yield pieceOf(collector, base);
  // An element that is cut off has its own error. Another one for the array would repeat it.
  const isCut = base !== undefined && (braces + brackets > 0 || cursor.inString);
  if (phase === "inside" && !isCut) yield { base: cursor.position, error: notClosed };
}

function pieceOf(collector: Collector, base: Position): Piece {
  const bytes = collector.take();
  return bytes === undefined ? { base, error: tooLarge("this element") } : { base, bytes };
}

const notAnArray = "--each requires a top-level array";
const missing = "expected an array element before this";
const notClosed = "the array isn't closed: the input may be cut off";
const trailing = "unexpected content after the array";

const comma = 0x2c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
