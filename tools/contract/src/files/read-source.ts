import { lstat, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { SourceFile } from "../load/parse.ts";

/** Reads a file of a repository; undefined if there is none. One that can't be read is returned with the reason, which `load` reports. */
export async function readSource(root: string, path: string): Promise<SourceFile | undefined> {
  const file = join(root, path);
  const unreadable = (found: string, fix: string): SourceFile => ({ path, text: "", fault: { found, fix } });
  try {
    if ((await lstat(file).catch(absent)) === undefined) return undefined;
    const target = await stat(file).catch(absent);
    if (target === undefined) return unreadable("a link to a file that doesn't exist", "link to an existing file, or remove the link");
    if (target.isDirectory()) return unreadable("a folder with the name of a file", "rename the folder");
    // Reading a pipe waits for a writer.
    if (!target.isFile()) return unreadable("a pipe, a socket or a device, not a file", "replace it with a regular file");
    return { path, text: utf8.decode(await readFile(file)) };
  } catch (error) {
    if (error instanceof TypeError) return unreadable("bytes that aren't UTF-8", "save the file as UTF-8");
    if (!(error instanceof Error && "code" in error)) throw error;
    return unreadable(`a file that can't be read (${reasons[String(error.code)] ?? error.message})`, "fix its permissions, or replace it");
  }
}

/** Throws a TypeError for other bytes. A byte order mark stays, so that positions count it. */
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const absent = (error: unknown): undefined => {
  if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
  throw error;
};

const reasons: Readonly<Record<string, string>> = {
  EACCES: "permission denied",
  EPERM: "permission denied",
  ELOOP: "its links form a circle",
};
