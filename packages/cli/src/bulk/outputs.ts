import { UsageError } from "@tools/command-line";
import { OutputFile } from "@tools/resumable";
import { reasonOf } from "../input/files/reason.ts";
import { ClosedPipe, type Terminal } from "../terminal.ts";
import type { LineResults } from "./line-validator.ts";

export type OutputName = "accepted" | "rejected";

/** The paths of the outputs; `-` for standard output. */
export type OutputPaths = Readonly<Partial<Record<OutputName, string>>>;

/** Lines go to it byte for byte. */
interface Output {
  readonly append: (parts: readonly Uint8Array[]) => Promise<void>;
}

/** Where lines go by their result. */
export class Outputs {
  /** Those that are files. */
  readonly files: Readonly<Partial<Record<OutputName, OutputFile>>>;
  readonly #outputs: Readonly<Partial<Record<OutputName, Output>>>;
  /** The outputs whose last line, the last one of an input, has no newline. */
  readonly #open: Set<OutputName>;

  private constructor(files: Outputs["files"], outputs: Readonly<Partial<Record<OutputName, Output>>>, open: readonly OutputName[]) {
    this.files = files;
    this.#outputs = outputs;
    this.#open = new Set(open);
  }

  /**
   * Opens the outputs. Throws UsageError if one can't be written.
   *
   * @param lengths - How much of each file to keep; none by default.
   * @param open - The outputs whose last line has no newline.
   */
  static async open(
    paths: OutputPaths,
    print: Terminal["print"],
    lengths: Readonly<Record<string, number>> = {},
    open: readonly OutputName[] = [],
  ): Promise<Outputs> {
    const files: Partial<Record<OutputName, OutputFile>> = {};
    const outputs: Partial<Record<OutputName, Output>> = {};
    for (const name of names) {
      const path = paths[name];
      if (path === undefined) continue;
      if (path === "-") outputs[name] = { append: async (parts) => print(Buffer.concat(parts)) };
      else outputs[name] = files[name] = await openFile(path, lengths[name]);
    }
    return new Outputs(files, outputs, open);
  }

  /** Appends the lines of a block. */
  async append({ bytes, accepted, rejected }: Pick<LineResults, "bytes" | OutputName>): Promise<void> {
    await this.#append("accepted", bytes, accepted);
    await this.#append("rejected", bytes, rejected);
  }

  /** The outputs whose last line has no newline. The next line begins with one. */
  get open(): OutputName[] {
    return [...this.#open];
  }

  /** A line continues that was rejected, so its parts aren't separated. */
  async appendToRejected(part: Uint8Array, isFirst: boolean): Promise<void> {
    if (!isFirst) this.#open.delete("rejected");
    await this.#append("rejected", part, [0, part.length]);
  }

  async #append(name: OutputName, bytes: Uint8Array, ranges: readonly number[]): Promise<void> {
    const output = this.#outputs[name];
    if (output === undefined || ranges.length === 0) return;
    const parts: Uint8Array[] = this.#open.delete(name) ? [Buffer.from("\n")] : [];
    for (let i = 0; i < ranges.length; i += 2) parts.push(bytes.subarray(ranges[i], ranges[i + 1]));
    if (bytes[(ranges.at(-1) ?? 0) - 1] !== newline) this.#open.add(name);
    try {
      await output.append(parts);
    } catch (error) {
      throw error instanceof ClosedPipe ? error : new UsageError(`Can't write the ${name} lines: ${reasonOf(error)}`);
    }
  }

  async close(): Promise<void> {
    await Promise.all(Object.values(this.files).map((file) => file.close()));
  }
}

const names = ["accepted", "rejected"] as const;
const newline = 0x0a;

async function openFile(path: string, length: number | undefined): Promise<OutputFile> {
  try {
    return await OutputFile.open(path, length);
  } catch (error) {
    throw error instanceof Error && "code" in error ? new UsageError(`Can't write ${path}: ${reasonOf(error)}`) : error;
  }
}
