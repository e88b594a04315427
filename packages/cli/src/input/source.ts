import { createReadStream } from "node:fs";
import { printable } from "@tools/json-text";
import { UsageError } from "../usage-error.ts";
import type { Chunks } from "./piece.ts";

/** An input. */
export interface Source {
  /** The file as it was named, or `<stdin>`. */
  readonly name: string;
  /** Its bytes. Throws UnreadableError if they can't be read. */
  readonly chunks: () => Chunks;
}

/** A file can't be read: one sentence, and exit code 2. Other files are still validated. */
class UnreadableError extends Error {
  override readonly name = "UnreadableError";
}

export const isUnreadable = (error: unknown): error is UnreadableError => error instanceof UnreadableError;

/** The sources that the arguments name: files, or `-` for standard input, which is the default. */
export function sourcesOf(paths: readonly string[], stdin: Chunks): Source[] {
  if (paths.filter((path) => path === "-").length > 1) throw new UsageError("Standard input (-) can be read only once.");
  const names = paths.length === 0 ? ["-"] : paths;
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
    throw new UnreadableError(`Can't read ${printable(name)}: ${reasonOf(error)}`);
  }
}

/** Why a file can't be read, in words. */
export const reasonOf = (error: unknown): string => {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  return reasons[code] ?? `${code === "" ? String(error) : code}.`;
};

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "no such file.",
  ENOTDIR: "no such file.",
  EISDIR: "it is a directory. Pass its files, as in directory/*.json.",
  EACCES: "permission denied.",
  EPERM: "permission denied.",
  ENAMETOOLONG: "the file name is too long.",
  EAGAIN: "no data is available.",
};
