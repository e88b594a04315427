import { detect } from "../input/auto.ts";
import { withoutBom } from "../input/bom.ts";
import { ByteReader } from "../input/compressed/byte-reader.ts";
import { decompressed } from "../input/compressed/decompressed.ts";
import { pieces } from "../input/index.ts";
import type { Chunks, Layout, Piece, Selection } from "../input/piece.ts";
import type { Source } from "../input/source.ts";
import { emptyInput, type Report, validatePiece } from "../report.ts";
import { LineRun, type LineRunOptions, type Position, start } from "./line-run.ts";
import { PlainFile } from "./plain-file.ts";

/** What a run needs. */
export interface RunOptions extends LineRunOptions {
  readonly layout: Layout;
  readonly selection?: Selection | undefined;
}

/** Validates the inputs of a run. */
export class Run {
  readonly #options: RunOptions;
  readonly #lines: LineRun;

  constructor(options: RunOptions) {
    this.#options = options;
    this.#lines = new LineRun(options);
  }

  /** Validates an input, or the lines of it that begin at a position. Throws UnreadableError if it can't be read. */
  async validate(source: Source, from: Position = start): Promise<void> {
    const { layout, selection, summary } = this.#options;
    const before = summary.payloads;
    const isNamedNdjson = /\.(ndjson|jsonl)(\.gz|\.zst)?$/i.test(source.name);
    if (selection !== undefined)
      await this.#pieces(source.name, pieces(this.#chunks(source), isNamedNdjson ? "ndjson" : layout, selection));
    else if (layout === "ndjson" || (layout === "auto" && isNamedNdjson)) await this.#ndjson(source, from);
    else if (layout === "auto") {
      const detected = await detect(withoutBom(this.#chunks(source)));
      if (detected.layout === "document") await this.#pieces(source.name, detected.pieces);
      else {
        await this.#pieces(source.name, detected.head);
        await this.#lines.blocks(source.name, detected.rest, { offset: 0, line: detected.line });
      }
    } else await this.#pieces(source.name, pieces(this.#chunks(source), layout));
    if (layout !== "ndjson" && summary.payloads === before && from.offset === 0) await this.#report(emptyInput(source.name, layout));
  }

  /** The bytes of an input without its compression. */
  #chunks(source: Source): Chunks {
    return decompressed(source.name, notifying(source.chunks(), this.#options.onRead));
  }

  async #ndjson(source: Source, from: Position): Promise<void> {
    const file = PlainFile.open(source.name);
    if (file === undefined) return this.#lines.blocks(source.name, await skip(withoutBom(this.#chunks(source)), from.offset), from);
    try {
      this.#options.onRead(from.offset);
      const rest = await this.#lines.ranges(source.name, file, from);
      if (rest !== undefined) await this.#lines.blocks(source.name, notifying(file.chunks(rest.offset), this.#options.onRead), rest);
    } finally {
      file.close();
    }
  }

  async #pieces(name: string, found: AsyncIterable<Piece> | Iterable<Piece>): Promise<void> {
    for await (const piece of found) await this.#report(validatePiece(name, piece, this.#options.validate));
  }

  async #report(report: Report): Promise<void> {
    const { summary, print, renderer, onPosition } = this.#options;
    summary.add(report);
    await print(renderer.report(report));
    await onPosition(start);
  }
}

async function* notifying(chunks: Chunks, onRead: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of chunks) {
    onRead(chunk.length);
    yield chunk;
  }
}

/** What follows the first bytes. */
async function skip(chunks: Chunks, length: number): Promise<Chunks> {
  if (length === 0) return chunks;
  const reader = new ByteReader(chunks);
  for await (const _ of reader.stream(length));
  return reader.stream(Number.POSITIVE_INFINITY);
}
