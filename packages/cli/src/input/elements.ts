import { Collector, isBlank } from "./collector.ts";
import type { Chunks, Piece, Position } from "./piece.ts";
import { tooLarge } from "./piece.ts";

/**
 * Each element of a top-level array as one payload.
 * Only strings and brackets are looked at: whether an element is JSON is for whoever parses it.
 * All of JSON's own characters are ASCII, so bytes will do; the bytes of other characters never look like them.
 */
export async function* elements(chunks: Chunks): AsyncGenerator<Piece> {
  const collector = new Collector();
  let line = 1;
  let column = 0;
  let phase: "before" | "inside" | "after" = "before";
  let braces = 0;
  let brackets = 0;
  let inString = false;
  let escaped = false;
  let base: Position | undefined; // where the element under way begins
  let afterComma = false;

  for await (const chunk of chunks) {
    let from = 0; // where the part of the element that this chunk holds begins
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i] ?? 0;
      if ((byte & 0xc0) !== 0x80) column++; // the further bytes of a character are no columns of their own

      if (inString && byte !== newline) {
        if (escaped) escaped = false;
        else if (byte === backslash) escaped = true;
        else if (byte === quote) inString = false;
        continue;
      }
      if (byte === newline) {
        line++;
        column = 0;
        inString = false; // no string of JSON spans lines: one that is not closed spoils its own element alone
        escaped = false;
        continue;
      }
      if (isBlank(byte)) continue;

      // A bracket that nothing opened closes the array itself, even if a brace is still open: then that element is broken.
      if (phase === "inside" && brackets === 0 && (byte === closeBracket || (byte === comma && braces === 0))) {
        if (base !== undefined) {
          collector.add(chunk.subarray(from, i));
          yield pieceOf(collector, base);
        } else if (byte === comma || afterComma) {
          yield { base: { line, column }, fault: "an element of the array is missing here: there is a comma too many" };
        }
        base = undefined;
        braces = 0;
        afterComma = byte === comma;
        if (byte === closeBracket) phase = "after";
        continue;
      }
      if (phase === "inside") {
        if (base === undefined) {
          base = { line, column };
          from = i;
        }
        if (byte === quote) inString = true;
        else if (byte === openBrace) braces++;
        else if (byte === openBracket) brackets++;
        else if (byte === closeBrace) braces = Math.max(0, braces - 1);
        else if (byte === closeBracket) brackets--;
        continue;
      }
      if (phase === "before" && byte === openBracket) {
        phase = "inside";
        continue;
      }
      yield {
        base: { line, column },
        fault: phase === "before" ? "--each wants an array at the top, and this is none" : "something follows the array",
      };
      return;
    }
    if (base !== undefined) collector.add(chunk.subarray(from));
  }

  const cutInside = base !== undefined && (braces + brackets > 0 || inString);
  if (base !== undefined) yield pieceOf(collector, base);
  // An element that is cut off itself gets its own sentence; a second one about the array would say the same.
  if (phase === "inside" && !cutInside)
    yield { base: { line, column: Math.max(column, 1) }, fault: "the array is not closed: is the input cut off?" };
}

function pieceOf(collector: Collector, base: Position): Piece {
  const bytes = collector.take();
  return bytes === undefined ? { base, fault: tooLarge("this element") } : { base, bytes };
}

const newline = 0x0a;
const quote = 0x22;
const comma = 0x2c;
const openBracket = 0x5b;
const backslash = 0x5c;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
