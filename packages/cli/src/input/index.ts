import { auto } from "./auto.ts";
import { withoutBom } from "./bom.ts";
import { document } from "./document.ts";
import { EnvelopeReader } from "./envelope/envelope-reader.ts";
import { selected } from "./envelope/selected.ts";
import { lines } from "./lines.ts";
import type { Chunks, Layout, Piece, Selection } from "./piece.ts";

const splitters: Record<Exclude<Layout, "each">, (chunks: Chunks) => AsyncGenerator<Piece>> = { auto, document, ndjson: lines };

/** The payloads of an input, as a stream: at most two of them are in memory. `selection` is where they are in each document. */
export function pieces(chunks: Chunks, layout: Layout, selection?: Selection): AsyncGenerator<Piece> {
  const text = withoutBom(chunks);
  if (layout === "each") return selected(text, selection ?? { steps: [], each: true });
  const documents = splitters[layout](text);
  return selection === undefined ? documents : payloadsOf(documents, selection);
}

async function* payloadsOf(documents: AsyncIterable<Piece>, selection: Selection): AsyncGenerator<Piece> {
  for await (const document of documents) {
    if ("error" in document) {
      yield document;
      continue;
    }
    const reader = new EnvelopeReader(selection, document.base);
    yield* reader.read(document.bytes);
    if (!reader.done) yield* reader.end();
  }
}
