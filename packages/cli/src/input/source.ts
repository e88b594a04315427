import { createReadStream } from "node:fs";
import { printable } from "@tools/json-text";
import { UsageError } from "../usage-error.ts";
import type { Chunks } from "./piece.ts";

/** Where payloads come from. */
export interface Source {
  /** The file as it was named, or `<stdin>`. */
  readonly name: string;
  /** Its bytes. Throws UnreadableError if they cannot be had. */
  readonly chunks: () => Chunks;
}

/** A file that cannot be read: one sentence, and exit code 2; other files are still judged. */
class UnreadableError extends Error {
  override readonly name = "UnreadableError";
}

export const isUnreadable = (error: unknown): error is UnreadableError => error instanceof UnreadableError;

/** The sources that a command line names: files, `-` for standard input, which it also is if nothing is named. */
export function sourcesOf(words: readonly string[], stdin: Chunks): Source[] {
  if (words.filter((word) => word === "-").length > 1) throw new UsageError("standard input (-) can be read only once.");
  const names = words.length === 0 ? ["-"] : words;
  return names.map((name) =>
    name === "-"
      ? { name: "<stdin>", chunks: () => read("standard input", () => stdin) }
      : { name, chunks: () => read(name, () => open(name)) },
  );
}

const open = (path: string): Chunks => createReadStream(path, { highWaterMark: 256 * 1024 });

async function* read(name: string, chunks: () => Chunks): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks();
  } catch (error) {
    throw new UnreadableError(`${printable(name)}: ${reasonOf(error)}`);
  }
}

/** Why a file cannot be read, in words. */
export const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? `it cannot be read (${code === "" ? String(error) : code}).`;
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file.",
  ENOTDIR: "there is no such file.",
  EISDIR: "this is a directory; name the files in it, as in directory/*.json.",
  EACCES: "it may not be read: permission is denied.",
  EPERM: "it may not be read: permission is denied.",
  ENAMETOOLONG: "there is no such file: the name is too long.",
  EAGAIN: "nothing can be read from it now.",
};
