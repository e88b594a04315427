import type { Position } from "@tools/json-text";
import { Collector } from "./collector.ts";
import { Cursor } from "./cursor.ts";
import { type Chunks, type Piece, tooLarge } from "./piece.ts";

/**
 * Each element of a top-level array as one payload.
 * Only strings and brackets are looked at: whether an element is JSON is for whoever parses it.
 * All of JSON's own characters are ASCII, so bytes will do; the bytes of other characters never look like them.
 */
export async function* elements(chunks: Chunks): AsyncGenerator<Piece> {
  const cursor = new Cursor();
  const collector = new Collector();
  let phase: "before" | "inside" | "after" = "before";
  let base: Position | undefined; // where the element under way begins
  let braces = 0;
  let brackets = 0;
  let afterComma = false;

  for await (const chunk of chunks) {
    let from = 0; // where the part of the element that this chunk holds begins
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0;
      if (!cursor.step(byte)) continue;
      if (phase === "before" && byte === openBracket) {
        phase = "inside";
        continue;
      }
      if (phase !== "inside") {
        yield { base: cursor.position, fault: phase === "before" ? noArray : trailing };
        return;
      }
      // A bracket that nothing opened closes the array itself, even if a brace is still open: then that element is broken.
      if (brackets === 0 && (byte === closeBracket || (byte === comma && braces === 0))) {
        if (base !== undefined) {
          collector.add(chunk.subarray(from, i));
          yield pieceOf(collector, base);
        } else if (byte === comma || afterComma) yield { base: cursor.position, fault: missing };
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
  // An element that is cut off itself gets its own sentence; a second one about the array would say the same.
  const isCut = base !== undefined && (braces + brackets > 0 || cursor.inString);
  if (phase === "inside" && !isCut) yield { base: cursor.position, fault: notClosed };
}

function pieceOf(collector: Collector, base: Position): Piece {
  const bytes = collector.take();
  return bytes === undefined ? { base, fault: tooLarge("this element") } : { base, bytes };
}

const noArray = "--each wants an array at the top, and this is none";
const missing = "an element of the array is missing here: there is a comma too many";
const notClosed = "the array is not closed: is the input cut off?";
const trailing = "something follows the array";

const comma = 0x2c;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
