import { printable } from "@tools/json-text";
import { type LineBlock, lineBlocks } from "@tools/resumable";
import { type Chunks, maxPayloadSize, tooLarge } from "../input/piece.ts";
import { UnreadableError } from "../input/source.ts";
import type { Validate } from "../models.ts";
import type { Renderer } from "../render/renderer.ts";
import { validatePiece } from "../report.ts";
import type { Summary } from "../summary.ts";
import { countNewlines } from "./count-newlines.ts";
import type { RangeResults, Validation } from "./engine.ts";
import type { Engines } from "./engines.ts";
import type { FileRange } from "./file-range.ts";
import { inOrder } from "./in-order.ts";
import type { LineResults } from "./line-validator.ts";
import type { Outputs } from "./outputs.ts";
import type { PlainFile } from "./plain-file.ts";

/** What it takes to validate lines. */
export interface LineRunOptions {
  readonly renderer: Renderer;
  readonly validate: Validate;
  readonly summary: Summary;
  /** Loads the engines, which a single document doesn't need. */
  readonly engines: () => Promise<Engines>;
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

export const start: Position = { offset: 0, line: 1 };

/** Validates the lines of inputs: a file in ranges, which the engines read; any other input in blocks. */
export class LineRun {
  readonly #options: LineRunOptions;

  constructor(options: LineRunOptions) {
    this.#options = options;
  }

  /** Returns the position of a line that is too large for a range: it and those after it aren't validated. */
  async ranges(name: string, file: PlainFile, from: Position): Promise<Position | undefined> {
    const { onRead, onPosition } = this.#options;
    const engines = await this.#options.engines();
    const engine = engines.next(file.size - from.offset);
    let { line } = from;
    let stop: RangeResults["stop"];
    let position = from;
    const ranges = async function* (): AsyncGenerator<FileRange> {
      for (const range of file.ranges(from.offset)) if (stop === undefined) yield range;
    };
    const begin = (range: FileRange) => ({ range, validation: engine.validateRange(name, range, range.isLineStart ? line : undefined) });
    const handle = async ({ range, validation }: ReturnType<typeof begin>): Promise<void> => {
      if (stop !== undefined) return drain(validation);
      const results = await this.#results(validation);
      onRead(range.end - range.begin);
      line += results.lines;
      stop = results.stop;
      if (results.next === undefined) return;
      position = { offset: file.offsetOf(results.next), line };
      await onPosition(position);
    };
    await inOrder(ranges(), () => engines.capacity, begin, handle);
    if (stop === undefined) return undefined;
    if (stop === "too long") return position;
    throw new UnreadableError(`Can't read ${printable(name)}: ${stop.problem}`);
  }

  async blocks(name: string, chunks: Chunks, from: Position): Promise<void> {
    const engines = await this.#options.engines();
    let { line } = from;
    const begin = (block: LineBlock): Task => {
      if (block.isPart) {
        const task = { ...block, line };
        if (block.bytes.at(-1) === newline) line++;
        return task;
      }
      const { offset, bytes } = block;
      const lines = { bytes, begin: 0, end: bytes.length };
      const end = offset + bytes.length;
      const engine = engines.next(bytes.length);
      const first = line;
      if (engine.capacity > 1) line += countNewlines(lines); // before the buffer is transferred
      return { end, line: first, validation: engine.validate(name, lines, first) };
    };
    let isInPart = false;
    const handle = async (task: Task): Promise<void> => {
      if ("validation" in task) {
        const { lines } = await this.#results(task.validation);
        await this.#options.onPosition({ offset: task.end, line: task.line + lines });
        if (engines.capacity === 1) line += lines;
        return;
      }
      await this.#part(name, task, !isInPart);
      isInPart = task.bytes.at(-1) !== newline;
      if (!isInPart) await this.#options.onPosition({ offset: task.offset + task.bytes.length, line: task.line + 1 });
    };
    await inOrder(lineBlocks(chunks, maxPayloadSize, from.offset), () => engines.capacity, begin, handle);
  }

  /** Prints reports, and writes the outputs. Returns the results. */
  async #results<Results extends LineResults>(validation: Validation<Results>): Promise<Results> {
    const { print, summary, outputs } = this.#options;
    for (;;) {
      const { done, value } = await validation.next();
      if (done !== true) {
        await print(value);
        continue;
      }
      summary.merge(value.counts);
      await outputs.append(value);
      return value;
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

/** Takes the results of lines that count as not read. */
async function drain(validation: Validation<unknown>): Promise<void> {
  while ((await validation.next()).done !== true);
}

const newline = 0x0a;
