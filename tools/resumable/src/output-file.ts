import { constants, type FileHandle, open } from "node:fs/promises";
import { ResumeError } from "./resume-error.ts";

/** A file to which bytes are appended. */
export class OutputFile {
  readonly path: string;
  readonly #file: FileHandle;
  #length: number;

  private constructor(path: string, file: FileHandle, length: number) {
    this.path = path;
    this.#file = file;
    this.#length = length;
  }

  /**
   * Opens a file to append to.
   *
   * @param length - How much of the file to keep, in bytes; the rest is cut off. By default, the file is created, or emptied.
   * @throws ResumeError - The file is shorter, or missing.
   */
  static async open(path: string, length = 0): Promise<OutputFile> {
    if (length === 0) return new OutputFile(path, await open(path, "w"), 0);
    const file = await open(path, constants.O_WRONLY | constants.O_APPEND).catch((error: NodeJS.ErrnoException) => {
      throw error.code === "ENOENT" ? new ResumeError(`${path} is missing. ${advice}`) : error;
    });
    const { size } = await file.stat();
    if (size < length) {
      await file.close();
      throw new ResumeError(`${path} has ${size} bytes, but ${length} were written. ${advice}`);
    }
    await file.truncate(length);
    return new OutputFile(path, file, length);
  }

  /** The length of the file, in bytes. */
  get length(): number {
    return this.#length;
  }

  /** Appends bytes. They may be in a cache of the system until `sync`. */
  async append(parts: readonly Uint8Array[]): Promise<void> {
    let rest = parts;
    while (rest.length > 0) {
      const { bytesWritten } = await this.#file.writev(rest);
      this.#length += bytesWritten;
      rest = from(rest, bytesWritten);
    }
  }

  /** Resolves once everything appended is on the disk. */
  async sync(): Promise<void> {
    await this.#file.datasync();
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

const advice = "To start over, delete the checkpoint.";

/** The parts without their first bytes: a write may end early, such as on a full disk, whose error only the next one reports. */
function from(parts: readonly Uint8Array[], bytes: number): Uint8Array[] {
  let skipped = bytes;
  return parts.flatMap((part) => {
    const skip = Math.min(skipped, part.length);
    skipped -= skip;
    return skip < part.length ? [part.subarray(skip)] : [];
  });
}
