import { createRequire } from "node:module";
import { dirname, join } from "node:path";

/** The folder of a package that is installed for a folder; undefined if it isn't. */
export function packageFolder(name: string, folder: string): string | undefined {
  try {
    return dirname(createRequire(join(folder, "anchor.js")).resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}
