import { readFile } from "node:fs/promises";
import { join } from "node:path";

/** The licenses of the libraries in a bundle, which must be distributed with it. The libraries are found by its input files. */
export async function licensesOf(inputs: readonly string[], root: string): Promise<string> {
  const folders = new Set(inputs.flatMap((input) => /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0] ?? []));
  const texts = await Promise.all([...folders].sort().map((folder) => licenseOf(join(root, folder))));
  return texts.join("\n\n");
}

async function licenseOf(folder: string): Promise<string> {
  const { name, version }: { name: string; version: string } = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  for (const file of ["LICENSE.md", "LICENSE", "license", "LICENSE.txt"]) {
    const text = await readFile(join(folder, file), "utf8").catch(() => undefined);
    if (text !== undefined) return `${name} ${version}\n\n${text.trim()}\n`;
  }
  throw new Error(`${name} has no license file to distribute with the bundle`);
}
