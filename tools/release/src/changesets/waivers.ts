import { readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { type Waiver, readWaivers as waiversIn } from "@tools/compat";
import { UserError } from "../user-error.ts";

/** Where waivers are kept until the release takes them, from the root. */
export const waiversFile = ".changeset/waivers.json";

/** @throws UserError with what is wrong with the file. */
export async function readWaivers(root: string): Promise<readonly Waiver[]> {
  const text = await readFile(join(root, waiversFile), "utf8").catch(() => "[]"); // without the file nothing is waived
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

/** A release removes the waivers together with the changesets. */
export const removeWaivers = (root: string): Promise<void> => rm(join(root, waiversFile), { force: true });
