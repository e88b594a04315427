import { createReadStream, readFileSync, statSync } from "node:fs";
import { UsageError } from "@tools/command-line";
import { printable } from "@tools/json-text";
import { filesOf } from "./files/files-of.ts";
import { reasonOf } from "./files/reason.ts";
import type { Chunks } from "./piece.ts";

/** An input. */
export interface Source {
  /** The file as it was named, or `<stdin>`. */
  readonly name: string;
  /** Its bytes. Throws UnreadableError if they can't be read. */
  readonly chunks: () => Chunks;
}

/** A file can't be read: one sentence, and exit code 2. Other files are still validated. */
export class UnreadableError extends Error {
  override readonly name = "UnreadableError";
}

export const isUnreadable = (error: unknown): error is UnreadableError => error instanceof UnreadableError;

/** The sources that the arguments name: files, or `-` for standard input, which is the default. */
export function sourcesOf(paths: readonly string[], stdin: Chunks): Source[] {
  if (paths.filter((path) => path === "-").length > 1) throw new UsageError("Standard input (-) can be read only once.");
  const names = paths.length === 0 ? ["-"] : paths;
  return names.map((name) => (name === "-" ? { name: stdinName, chunks: () => read("standard input", () => stdin) } : fileSource(name)));
}

/** The sources with a source for each file that an argument names: the files in a folder, or those that match a pattern. */
export async function* expanded(sources: Iterable<Source>): AsyncGenerator<Source> {
  for (const source of sources) {
    if (source.name === stdinName) {
      yield source;
      continue;
    }
    for await (const { name, problem } of filesOf(source.name)) yield problem === undefined ? fileSource(name) : unreadable(name, problem);
  }
}

/** The name of standard input. */
export const stdinName = "<stdin>";

const fileSource = (name: string): Source => ({ name, chunks: () => read(name, () => open(name)) });

const unreadable = (name: string, problem: string): Source => ({
  name,
  // biome-ignore lint/correctness/useYield: it fails before there is anything to yield
  chunks: async function* () {
    throw new UnreadableError(`Can't read ${printable(name)}: ${problem}`);
  },
});

/** A small file is read at once: a stream takes ten times as long for one, which counts for 100,000 files. */
const open = (path: string): Chunks => (isSmall(path) ? whole(path) : createReadStream(path, { highWaterMark: chunkSize }));

function isSmall(path: string): boolean {
  const stats = statSync(path);
  return stats.isFile() && stats.size > 0 && stats.size <= chunkSize; // files of devices have size 0
}

async function* whole(path: string): AsyncGenerator<Uint8Array> {
  yield readFileSync(path);
}

const chunkSize = 256 * 1024;

async function* read(name: string, chunks: () => Chunks): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks();
  } catch (error) {
    throw new UnreadableError(`Can't read ${printable(name)}: ${reasonOf(error)}`);
  }
}
