import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { filesOf, root, runProgram } from "@tools/release";
import { importsThatLeave } from "./borders.ts";

/** Checks format, lint and import cycles with Biome, then imports that leave their package. Arguments are passed to Biome. */
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

/** The text of a file; empty if a tracked file is deleted. */
const read = (file: string): Promise<string> => readFile(join(root, file), "utf8").catch(() => "");
