import { document } from "./document.ts";
import { lines } from "./lines.ts";
import { type Chunks, maxPayloadSize, type Piece, tooLarge } from "./piece.ts";

/** An input, once its layout is detected. */
export type Detected = OneDocument | Ndjson;

interface OneDocument {
  readonly layout: "document";
  readonly pieces: AsyncIterable<Piece>;
}

interface Ndjson {
  readonly layout: "ndjson";
  /** The lines that were read to detect it. */
  readonly head: readonly Piece[];
  /** What follows them. */
  readonly rest: Chunks;
  /** The number of the line with which the rest begins. */
  readonly line: number;
}

/** The pieces of an input whose layout is detected. */
export async function* auto(chunks: Chunks): AsyncGenerator<Piece> {
  const detected = await detect(chunks);
  if (detected.layout === "document") yield* detected.pieces;
  else {
    yield* detected.head;
    yield* lines(detected.rest, detected.line);
  }
}

/**
 * One document or NDJSON, detected by the first two lines that aren't blank. It is NDJSON if
 *
 * 1. the first is a JSON value, and the second doesn't continue it (with a bracket, a comma or a colon), or
 * 2. the first is broken, the second is an object, and no comma, colon or bracket is between them: in a document, however broken,
 *    an object can only follow one of these.
 *
 * Anything else is a document. The first line of a pretty-printed document is an open bracket, so neither case applies.
 */
export async function detect(chunks: Chunks): Promise<Detected> {
  const recorder = record(chunks);
  const rows = lines(recorder.chunks);
  const first = await rows.next();
  const second = first.done === true ? first : await rows.next();
  if (first.done !== true && second.done !== true && isNdjson(textOf(first.value), textOf(second.value)))
    return { layout: "ndjson", head: [first.value, second.value], rest: recorder.rest(), line: second.value.base.line + 1 };
  const pieces = recorder.overflowed()
    ? only({ base: { line: 1, column: 1 }, error: tooLarge("the document") })
    : document(recorder.replay());
  return { layout: "document", pieces };
}

async function* only(piece: Piece): AsyncGenerator<Piece> {
  yield piece;
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

/**
 * Records what is read of an input, up to the size limit of a payload, so that it can be replayed. It is read line by line, so that what follows
 * begins with a line.
 */
function record(input: Chunks): {
  chunks: AsyncGenerator<Uint8Array>;
  overflowed: () => boolean;
  replay: () => AsyncGenerator<Uint8Array>;
  rest: () => AsyncGenerator<Uint8Array>;
} {
  let kept: Uint8Array[] = [];
  let size = 0;
  let isRecording = true;
  const stream = (async function* () {
    for await (const chunk of input)
      for (let from = 0; from < chunk.length; ) {
        const newline = isRecording ? chunk.indexOf(0x0a, from) : -1;
        const part = chunk.subarray(from, newline === -1 ? chunk.length : newline + 1);
        from += part.length;
        if (isRecording) size += part.length;
        if (size > maxPayloadSize) kept = [];
        else if (isRecording) kept.push(part);
        yield part;
      }
  })();
  return {
    chunks: stream,
    overflowed: () => size > maxPayloadSize,
    replay: async function* () {
      isRecording = false;
      yield* kept;
      kept = [];
      yield* stream;
    },
    rest: async function* () {
      isRecording = false;
      kept = [];
      yield* stream;
    },
  };
}
