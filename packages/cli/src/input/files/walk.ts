import { opendir, realpath, stat } from "node:fs/promises";
import { sep } from "node:path";
import { byCodeUnit } from "@tools/contract/json";
import type { FoundFile } from "./found-file.ts";
import { reasonOf } from "./reason.ts";
import type { Selects } from "./selects.ts";

/**
 * The selected files in a folder and the folders in it, in the order of their paths. One folder at a time is in memory, with those that
 * contain it. Hidden files and folders and `node_modules` are left out, unless a pattern names them.
 * A link to a folder is followed once, and never back to a folder that it is in.
 */
export async function* walk(base: string, selects: Selects): AsyncGenerator<FoundFile> {
  const followed = new Set<string>();
  yield* files("", selects.folder("", "") === "all", []);

  /** `above` are the real paths of the folders with the links that led here. */
  async function* files(folder: string, all: boolean, above: readonly string[]): AsyncGenerator<FoundFile> {
    const path = nameOf(base, folder);
    const selected: Entry[] = [];
    try {
      for await (const entry of await opendir(path || ".", { bufferSize: 1024 })) {
        const relative = folder === "" ? entry.name : `${folder}/${entry.name}`;
        const link = entry.isSymbolicLink() ? await kindOfTarget(nameOf(base, relative)) : undefined;
        if (entry.isDirectory() || link === "folder") {
          const how = all ? (isLeftOut(entry.name) ? "none" : "all") : selects.folder(relative, entry.name);
          if (how !== "none") selected.push({ relative, sortKey: `${relative}/`, folder: how, isLink: link !== undefined });
        } else if (entry.isFile() || link === "file") {
          const isSelected = (all && isPayloadFile(entry.name)) || selects.file(relative, entry.name);
          if (isSelected) selected.push({ relative, sortKey: relative });
        }
      }
    } catch (error) {
      yield { name: path || ".", problem: reasonOf(error) };
    }
    for (const { relative, folder: how, isLink } of selected.sort((a, b) => byCodeUnit(a.sortKey, b.sortKey))) {
      const name = nameOf(base, relative);
      if (how === undefined) yield { name };
      else if (isLink === true) {
        const within = [...above, await realPath(path || ".")];
        if (isNew(await realPath(name), within)) yield* files(relative, how === "all", within);
      } else yield* files(relative, how === "all", above);
    }
  }

  /** Whether a link leads to a folder that it isn't in, and that no other link led to. */
  function isNew(target: string, within: readonly string[]): boolean {
    if (followed.has(target) || within.some((folder) => isIn(folder, target))) return false;
    followed.add(target);
    return true;
  }
}

/** The path without links; the path itself if that can't be found out, so that opening it reports why. */
const realPath = (path: string): Promise<string> => realpath(path).catch(() => path);

const isIn = (path: string, folder: string): boolean => `${path}${sep}`.startsWith(folder.endsWith(sep) ? folder : `${folder}${sep}`);

/** Whether a file in a folder is one of payloads, which may be compressed. */
export const isPayloadFile = (name: string): boolean => !isLeftOut(name) && /\.(json|ndjson|jsonl)(\.(gz|zst))?$/i.test(name);

const isLeftOut = (name: string): boolean => name.startsWith(".") || name === "node_modules";

interface Entry {
  readonly relative: string;
  readonly sortKey: string;
  /** Missing for a file. */
  readonly folder?: "all" | "some";
  readonly isLink?: boolean;
}

const nameOf = (base: string, relative: string): string => {
  if (base === "" || relative === "") return base || relative;
  return base.endsWith("/") ? `${base}${relative}` : `${base}/${relative}`;
};

/** A link that leads nowhere counts as a file: opening it reports why it can't be read. */
async function kindOfTarget(link: string): Promise<"file" | "folder" | "other"> {
  try {
    const target = await stat(link);
    return target.isDirectory() ? "folder" : target.isFile() ? "file" : "other";
  } catch {
    return "file";
  }
}
