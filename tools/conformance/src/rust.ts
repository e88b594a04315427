import { readFile } from "node:fs/promises";
import { join } from "node:path";

/**
 * The profiles in the manifest of our crate. A program that uses the crate is built with them too: with others, cargo would build every dependency
 * again.
 *
 * @param crate - The folder of the crate.
 */
export async function profilesOf(crate: string): Promise<string> {
  const manifest = await readFile(join(crate, "Cargo.toml"), "utf8");
  return (manifest.match(/^\[profile\..*\n(?:\w.*\n)+/gm) ?? []).join("\n");
}
