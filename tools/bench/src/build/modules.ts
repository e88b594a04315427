import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Contender, Operation } from "../contenders/contender.ts";

/** The module of an operation, bundled and minified. Size, start and speed are measured on the same file. */
export const moduleFile = ({ id }: Contender, operation: Operation): string => join(modulesFolder, id, `${operation}.js`);

const modulesFolder = fileURLToPath(new URL("../../dist/contenders/", import.meta.url));

/** Bundles the operations of all contenders. */
export async function buildModules(contenders: readonly Contender[]): Promise<void> {
  await rm(modulesFolder, { recursive: true, force: true });
  await Promise.all(contenders.flatMap((contender) => contender.operations.map((operation) => buildModule(contender, operation))));
}

async function buildModule(contender: Contender, operation: Operation): Promise<void> {
  const folder = new URL(`../contenders/${contender.id}/`, import.meta.url);
  const resolveDir = fileURLToPath(contender.generate === undefined ? folder : new URL("../", folder));
  const contents = contender.generate?.(operation) ?? (await readFile(new URL(`${operation}.ts`, folder), "utf8"));
  const outfile = moduleFile(contender, operation);
  const options = { bundle: true, minify: true, format: "esm", platform: "browser", target: "es2023", legalComments: "none" } as const;
  await build({ ...options, stdin: { contents: await contents, resolveDir, loader: "ts" }, outfile, logLevel: "warning" });
}

/** The folder of a module is made by esbuild. This one has files of other sections. */
export async function writeModule(name: string, text: string): Promise<string> {
  const file = join(modulesFolder, "..", name);
  await mkdir(join(file, ".."), { recursive: true });
  await writeFile(file, text);
  return file;
}
