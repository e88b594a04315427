import { cp, mkdir, mkdtemp, rename, rm, rmdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import type { Difference } from "./compare.ts";

/**
 * Writes the differences, all or none: the new files are staged on the same disk first, and the old ones are restored if a step fails.
 * Folders that become empty are removed.
 */
export async function write(root: string, differences: readonly Difference[]): Promise<void> {
  if (differences.length === 0) return;
  const stage = await mkdtemp(join(root, ".codegen-"));
  const done: Difference[] = [];
  try {
    for (const [index, { path, now, should }] of differences.entries()) {
      if (now !== undefined) await cp(join(root, path), join(stage, `${index}.before`));
      if (should !== undefined) await writeFile(join(stage, `${index}.after`), should);
    }
    for (const [index, difference] of differences.entries()) {
      done.push(difference);
      await put(root, difference.path, difference.should === undefined ? undefined : join(stage, `${index}.after`));
    }
  } catch (error) {
    for (const [index, { path, now }] of done.entries())
      await put(root, path, now === undefined ? undefined : join(stage, `${index}.before`)).catch(() => undefined);
    throw error;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
}

async function put(root: string, path: string, from: string | undefined): Promise<void> {
  const target = join(root, path);
  if (from === undefined) {
    await rm(target, { force: true });
    await removeEmpty(root, dirname(path));
    return;
  }
  await mkdir(dirname(target), { recursive: true });
  await rename(from, target);
}

/** Removes a folder, and those above it, while they are empty. */
async function removeEmpty(root: string, folder: string): Promise<void> {
  for (let empty = folder; empty !== "."; empty = dirname(empty)) {
    try {
      await rmdir(join(root, empty));
    } catch {
      return; // it isn't empty or is gone, and so the folders above it stay
    }
  }
}
