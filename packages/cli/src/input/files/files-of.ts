import type { FoundFile } from "./found-file.ts";
import { kindOf } from "./kind-of.ts";

/**
 * The files that an argument names: the file itself, the payload files in a folder, or the files that match a pattern.
 * A file or folder whose name has the characters of a pattern is that file. The order is that of the paths in each folder, by code unit.
 */
export async function* filesOf(argument: string): AsyncGenerator<FoundFile> {
  if ((await kindOf(argument)) === "file") yield { name: argument };
  else yield* (await import("../../on-demand.ts")).expandedFiles(argument);
}
