import { realpathSync, statSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "@tools/command-line";

/** A file that a run writes. */
export interface Written {
  /** Its option: `--accepted`. */
  readonly role: string;
  readonly path: string;
}

/** Throws UsageError if a file that is written is also read, or is written twice. Its content would be lost. */
export async function assertDistinct(written: readonly Written[], inputs: AsyncIterable<{ readonly name: string }>): Promise<void> {
  const roles = new Map<string, string>();
  for (const { role, path } of written) {
    const other = roles.get(identityOf(path));
    if (other !== undefined) throw new UsageError(`${path} can't be both ${other} and ${role}.`);
    roles.set(identityOf(path), role);
  }
  if (written.length === 0) return;
  for await (const { name } of inputs) {
    const role = roles.get(identityOf(name));
    if (role !== undefined) throw new UsageError(`${name} can't be both an input and ${role}.`);
  }
}

/** The device and the number of an existing regular file, which has them under any name; otherwise the path. */
function identityOf(path: string): string {
  try {
    const stats = statSync(path);
    return stats.isFile() ? `${stats.dev}:${stats.ino}` : resolve(path);
  } catch {
    return pathOf(path);
  }
}

/** The path of a file that doesn't exist yet, without links to folders. */
function pathOf(path: string): string {
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch {
    return resolve(path);
  }
}
