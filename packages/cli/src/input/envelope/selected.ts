import type { Chunks, Piece, Selection } from "../piece.ts";
import { EnvelopeReader } from "./envelope-reader.ts";

/** Each payload of one document: each element of the array at a place, or the value there. */
export async function* selected(chunks: Chunks, selection: Selection): AsyncGenerator<Piece> {
  const reader = new EnvelopeReader(selection);
  for await (const chunk of chunks) {
    yield* reader.read(chunk);
    if (reader.done) return;
  }
  yield* reader.end();
}
