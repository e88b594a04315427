import { document } from "./document.ts";
import { lines } from "./lines.ts";
import { type Chunks, maxPayloadSize, type Piece, tooLarge } from "./piece.ts";

/**
 * One document or NDJSON, detected by the first two lines that aren't blank. It is NDJSON if
 *
 * 1. the first is a JSON value, and the second doesn't continue it (with a bracket, a comma or a colon), or
 * 2. the first is broken, the second is an object, and no comma, colon or bracket is between them: in a document, however broken,
 *    an object can only follow one of these.
 *
 * Anything else is a document. The first line of a pretty-printed document is an open bracket, so neither case applies.
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
  } else if (recorder.overflowed()) yield { base: { line: 1, column: 1 }, error: tooLarge("the document") };
  else yield* document(recorder.replay());
}

export function isNdjson(first: string, second: string): boolean {
  if (isJson(first)) return !/^\s*[}\],:]/.test(second);
  return !/[[{,:]\s*$/.test(first) && /^\s*\{/.test(second) && isJson(second);
}

/** A line over the size limit, or one that isn't UTF-8, counts as broken. */
const textOf = (piece: Piece): string => ("bytes" in piece ? new TextDecoder().decode(piece.bytes) : "");

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

/** Records the chunks that are read, up to the size limit of a payload, so that they can be replayed. */
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
      if (size <= maxPayloadSize) kept.push(chunk);
      else kept = [];
      yield chunk;
    }
  })();
  return {
    chunks: stream,
    overflowed: () => size > maxPayloadSize,
    replay: async function* () {
      yield* [...kept];
      yield* stream;
    },
  };
}
