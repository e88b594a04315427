import { type LineBlock, lineBlocks } from "@tools/resumable";
import { detect } from "../input/auto.ts";
import { withoutBom } from "../input/bom.ts";
import { ByteReader } from "../input/compressed/byte-reader.ts";
import { decompressed } from "../input/compressed/decompressed.ts";
import { pieces } from "../input/index.ts";
import { type Chunks, type Layout, maxPayloadSize, type Piece, type Selection, tooLarge } from "../input/piece.ts";
import type { Source } from "../input/source.ts";
import type { Validate } from "../models.ts";
import type { Renderer } from "../render/renderer.ts";
import { emptyInput, type Report, validatePiece } from "../report.ts";
import type { Summary } from "../summary.ts";
import type { Validation } from "./engine.ts";
import type { Engines } from "./engines.ts";
import { inOrder } from "./in-order.ts";
import type { Outputs } from "./outputs.ts";

/** What a run needs. */
export interface RunOptions {
  readonly layout: Layout;
  readonly selection?: Selection | undefined;
  readonly renderer: Renderer;
  readonly validate: Validate;
  readonly summary: Summary;
  readonly engines: Engines;
  readonly outputs: Outputs;
  /** Prints the text of reports. */
  readonly print: (text: string) => Promise<void>;
  /** Is notified of each stored chunk that is read. */
  readonly onRead: (bytes: number) => void;
  /** Is notified when everything before a position of an input is handled. */
  readonly onPosition: (position: Position) => Promise<void>;
}

/** Where a line begins: a byte of the input without its compression and its byte order mark, and the number of the line. */
export interface Position {
  readonly offset: number;
  readonly line: number;
}

/** Validates the inputs of a run. */
export class Run {
  readonly #options: RunOptions;

  constructor(options: RunOptions) {
    this.#options = options;
  }

  /** Validates an input, or the lines of it that begin at a position. Throws UnreadableError if it can't be read. */
  async validate(source: Source, from: Position = { offset: 0, line: 1 }): Promise<void> {
    const { layout, selection, summary, onRead } = this.#options;
    const before = summary.payloads;
    const chunks = decompressed(source.name, notifying(source.chunks(), onRead));
    const isNamedNdjson = /\.(ndjson|jsonl)(\.gz|\.zst)?$/i.test(source.name);
    if (selection !== undefined) await this.#pieces(source.name, pieces(chunks, isNamedNdjson ? "ndjson" : layout, selection));
    else if (layout === "ndjson" || (layout === "auto" && isNamedNdjson))
      await this.#lines(source.name, await skip(withoutBom(chunks), from.offset), from);
    else if (layout === "auto") {
      const detected = await detect(withoutBom(chunks));
      if (detected.layout === "document") await this.#pieces(source.name, detected.pieces);
      else {
        await this.#pieces(source.name, detected.head);
        await this.#lines(source.name, detected.rest, { offset: 0, line: detected.line });
      }
    } else await this.#pieces(source.name, pieces(chunks, layout));
    if (layout !== "ndjson" && summary.payloads === before && from.offset === 0) await this.#report(emptyInput(source.name, layout));
  }

  async #pieces(name: string, found: AsyncIterable<Piece> | Iterable<Piece>): Promise<void> {
    for await (const piece of found) await this.#report(validatePiece(name, piece, this.#options.validate));
  }

  async #report(report: Report): Promise<void> {
    const { summary, print, renderer, onPosition } = this.#options;
    summary.add(report);
    await print(renderer.report(report));
    await onPosition({ offset: 0, line: 1 });
  }

  async #lines(name: string, chunks: Chunks, from: Position): Promise<void> {
    const { engines } = this.#options;
    let { line } = from;
    const start = (block: LineBlock): Task => {
      if (block.isPart) {
        const task = { ...block, line };
        if (block.bytes.at(-1) === newline) line++;
        return task;
      }
      const { offset } = block;
      const end = offset + block.bytes.length;
      const engine = engines.next(block.bytes.length);
      const first = line;
      if (engine.capacity > 1) line += linesOf(block.bytes); // before the buffer is transferred
      return { end, line: first, validation: engine.validate(name, block.bytes, first) };
    };
    let isInPart = false;
    const handle = async (task: Task): Promise<void> => {
      if ("validation" in task) {
        const lines = await this.#results(task);
        if (engines.capacity === 1) line += lines;
        return;
      }
      await this.#part(name, task, !isInPart);
      isInPart = task.bytes.at(-1) !== newline;
      if (!isInPart) await this.#options.onPosition({ offset: task.offset + task.bytes.length, line: task.line + 1 });
    };
    await inOrder(lineBlocks(chunks, maxPayloadSize, from.offset), () => engines.capacity, start, handle);
  }

  /** Handles the results of a block. Returns the number of its lines. */
  async #results({ end, line, validation }: Exclude<Task, LineBlock>): Promise<number> {
    const { print, summary, outputs, onPosition } = this.#options;
    for (;;) {
      const { done, value } = await validation.next();
      if (done !== true) {
        await print(value);
        continue;
      }
      summary.merge(value.counts);
      await outputs.append(value);
      await onPosition({ offset: end, line: line + value.lines });
      return value.lines;
    }
  }

  /** Handles a part of a line that is too large to be validated. */
  async #part(source: string, { bytes, line }: LineBlock & { readonly line: number }, isFirst: boolean): Promise<void> {
    const { outputs, validate } = this.#options;
    await outputs.appendToRejected(bytes, isFirst);
    if (!isFirst) return;
    const report = validatePiece(source, { base: { line, column: 1 }, error: tooLarge("this line") }, validate);
    this.#options.summary.add(report);
    await this.#options.print(this.#options.renderer.report(report));
  }
}

/** A block of lines, or a part of one line. */
type Task = { readonly end: number; readonly line: number; readonly validation: Validation } | (LineBlock & { readonly line: number });

const newline = 0x0a;

function linesOf(bytes: Uint8Array): number {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  let lines = 0;
  for (let at = buffer.indexOf(newline); at !== -1; at = buffer.indexOf(newline, at + 1)) lines++;
  return lines;
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
