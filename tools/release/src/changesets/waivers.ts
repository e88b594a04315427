import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Waiver, readWaivers as waiversIn } from "@tools/compat";
import { UserError } from "../user-error.ts";

/** The file with the waivers of the next release, relative to the root. */
export const waiversFile = ".changeset/waivers.json";

/** @throws UserError if the file is invalid. */
export async function readWaivers(root: string): Promise<readonly Waiver[]> {
  const text = await readFile(join(root, waiversFile), "utf8").catch(() => "[]"); // without the file, there are no waivers
  const read = waiversIn(parsed(text));
  if ("problem" in read) throw new UserError(`${waiversFile} ${read.problem}.`);
  return read;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UserError(`${waiversFile} isn't JSON: ${String(error)}`);
  }
}

/** Deletes the waivers, which a release does together with the changesets. */
export const removeWaivers = (root: string): Promise<void> => rm(join(root, waiversFile), { force: true });
