import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { filesOf, root, runProgram } from "@tools/release";
import { importsThatLeave } from "./borders.ts";

/** Format, lint and import cycles (Biome), then imports that leave their package. Arguments are Biome's. */
export async function run(args: readonly string[]): Promise<number> {
  const biome = await runProgram("biome", "check", ...args);
  const found = await leaving();
  process.stderr.write(found.map((sentence) => `${sentence}\n`).join(""));
  return biome === 0 && found.length > 0 ? 1 : biome;
}

async function leaving(): Promise<string[]> {
  const files = await filesOf(root);
  const packages = files.filter((file) => file.endsWith("/package.json")).map(dirname);
  const sources = files.filter((file) => /\.[cm]?[jt]s$/.test(file)).map(async (file) => [file, await read(file)] as const);
  return importsThatLeave(new Map(await Promise.all(sources)), packages);
}

/** The text of a file; empty if git knows a file that was deleted since. */
const read = (file: string): Promise<string> => readFile(join(root, file), "utf8").catch(() => "");
