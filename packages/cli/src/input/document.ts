import { Collector } from "./collector.ts";
import { type Chunks, maxPayloadSize, type Piece, tooLarge } from "./piece.ts";

/** The whole input as one payload; none if it is blank. */
export async function* document(chunks: Chunks): AsyncGenerator<Piece> {
  const base = { line: 1, column: 1 };
  const collector = new Collector();
  let size = 0;
  for await (const chunk of chunks) {
    collector.add(chunk);
    size += chunk.length;
    if (size > maxPayloadSize) {
      yield { base, error: tooLarge("the document") };
      return;
    }
  }
  if (collector.blank) return;
  const bytes = collector.take();
  if (bytes !== undefined) yield { base, bytes };
}
