import { statSync } from "node:fs";
import { resolve } from "node:path";
import { contractHash, contractVersion } from "@session-schema/validators";
import { CheckpointFile, fingerprint, ResumeError } from "@tools/resumable";
import type { Counts } from "../summary.ts";
import type { OutputName, OutputPaths } from "./outputs.ts";

/** How far a run is. */
export interface Progress {
  /** The number of inputs that are done, and what their names have in common: a digest. */
  readonly inputs: number;
  readonly names: string;
  /** Where the next line of the next input begins: a byte of its content without compression, and the number of the line. */
  readonly offset: number;
  readonly line: number;
  /** Of the part of the input before that. */
  readonly fingerprint: string | undefined;
  readonly counts: Counts;
  /** Outputs whose last line has no newline. */
  readonly open: readonly OutputName[];
  readonly isDone: boolean;
}

/** The checkpoint of a run with these options. */
export async function checkpointOf(
  path: string,
  options: { model: string; mode: string },
  outputs: OutputPaths,
  inputs: readonly string[],
): Promise<CheckpointFile<Progress>> {
  const identity = {
    contract: `${contractVersion} (${contractHash.slice(0, 12)})`,
    "--model": options.model,
    "--mode": options.mode,
    ...(outputs.accepted !== undefined && { "--accepted": resolve(outputs.accepted) }),
    ...(outputs.rejected !== undefined && { "--rejected": resolve(outputs.rejected) }),
    input:
      inputs.length > 3 ? `${inputs.slice(0, 3).join(", ")} and ${inputs.length - 3} more, ${await digestOf(inputs)}` : inputs.join(", "),
  };
  return new CheckpointFile(path, identity, isProgress);
}

export async function digestOf(names: readonly string[]): Promise<string> {
  const { createHash } = await import("node:crypto"); // on demand, because it takes milliseconds to load
  const hash = createHash("sha256");
  for (const name of names) hash.update(`${name.length}:${name}`);
  return hash.digest("hex").slice(0, 16);
}

/** A digest of what was read of an input; undefined for one that has no content to read twice. */
export async function fingerprintOf(input: string, offset: number): Promise<string | undefined> {
  const stats = statSync(input, { throwIfNoEntry: false });
  return stats?.isFile() ? fingerprint(input, Math.min(offset, stats.size)) : undefined; // a compressed file may be shorter than its content
}

/** Checks that an input still begins with what was read of it. */
export async function assertSameInput(path: string, input: string, before: string | undefined): Promise<void> {
  const [offset = "0"] = before?.split("-") ?? [];
  if (before !== undefined && (await fingerprintOf(input, Number(offset))) !== before)
    throw new ResumeError(`${path} is of another run: ${input} has other content now. To start over, delete it.`);
}

function isProgress(value: unknown): value is Progress {
  const progress = value as Partial<Progress> | null; // read as far as it goes
  return (
    typeof progress?.inputs === "number" &&
    typeof progress.offset === "number" &&
    typeof progress.line === "number" &&
    typeof progress.counts === "object" &&
    Array.isArray(progress.open)
  );
}
