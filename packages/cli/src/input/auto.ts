import { document } from "./document.ts";
import { lines } from "./lines.ts";
import { type Chunks, limit, type Piece, tooLarge } from "./piece.ts";

/**
 * One document or NDJSON, told by the first two lines that are not blank:
 *
 * 1. The first is a JSON value by itself, and the second does not go on from it (with a bracket, a comma or a colon).
 * 2. The first is broken, the second is an object by itself, and no comma, colon or bracket stands between them:
 *    in a document, however broken elsewhere, nothing else can come before an object.
 *
 * Everything else is a document. A pretty-printed one has neither: its first line is an open bracket.
 */
export async function* auto(chunks: Chunks): AsyncGenerator<Piece> {
  const recorder = record(chunks);
  const rows = lines(recorder.chunks);
  const first = await rows.next();
  const second = first.done === true ? first : await rows.next();
  if (first.done !== true && second.done !== true && isNdjson(textOf(first.value), textOf(second.value))) {
    yield first.value;
    yield second.value;
    yield* rows;
  } else if (recorder.overflowed()) yield { base: { line: 1, column: 1 }, fault: tooLarge("the document") };
  else yield* document(recorder.replay());
}

export function isNdjson(first: string, second: string): boolean {
  if (isJson(first)) return !/^\s*[}\],:]/.test(second);
  return !/[[{,:]\s*$/.test(first) && /^\s*\{/.test(second) && isJson(second);
}

/** A line over the limit or one that is not UTF-8 reads as broken, which it is. */
const textOf = (piece: Piece): string => ("bytes" in piece ? new TextDecoder().decode(piece.bytes) : "");

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Remembers what was read, so that it can be read again; not more than a payload may hold. */
function record(chunks: Chunks): {
  chunks: AsyncGenerator<Uint8Array>;
  overflowed: () => boolean;
  replay: () => AsyncGenerator<Uint8Array>;
} {
  let kept: Uint8Array[] = [];
  let size = 0;
  const stream = (async function* () {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size <= limit) kept.push(chunk);
      else kept = [];
      yield chunk;
    }
  })();
  return {
    chunks: stream,
    overflowed: () => size > limit,
    replay: async function* () {
      yield* [...kept];
      yield* stream;
    },
  };
}
