import { Collector } from "./collector.ts";
import { type Chunks, type Piece, tooLarge } from "./piece.ts";

const newline = 0x0a;

/** Each line as one payload (NDJSON). Blank lines are skipped. A line over the size limit is an error. */
export async function* lines(chunks: Chunks, firstLine = 1): AsyncGenerator<Piece> {
  const collector = new Collector();
  let line = firstLine;
  for await (const chunk of chunks) {
    let from = 0;
    for (let end = chunk.indexOf(newline); end !== -1; end = chunk.indexOf(newline, from)) {
      collector.add(chunk.subarray(from, end));
      yield* take(collector, line);
      from = end + 1;
      line++;
    }
    if (from < chunk.length) collector.add(chunk.subarray(from));
  }
  yield* take(collector, line);
}

function* take(collector: Collector, line: number): Generator<Piece> {
  const base = { line, column: 1 };
  const blank = collector.blank;
  const bytes = collector.take();
  if (!blank) yield bytes === undefined ? { base, error: tooLarge("this line") } : { base, bytes };
}
