import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import type { Contender, Operation } from "../contenders/contender.ts";

/** The module of an operation, bundled and minified. Size, start and speed are measured on the same file. */
export const moduleFile = ({ id }: Contender, operation: Operation): string => join(dist, "contenders", id, `${operation}.js`);

const dist = fileURLToPath(new URL("../../dist/", import.meta.url));

/** Bundles the operations of all contenders. */
export async function buildModules(contenders: readonly Contender[]): Promise<void> {
  const modules = contenders.flatMap((contender) =>
    contender.operations.map(async (operation) => [`${contender.id}/${operation}`, await sourceFile(contender, operation)] as const),
  );
  await build({
    entryPoints: Object.fromEntries(await Promise.all(modules)),
    outdir: join(dist, "contenders"),
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    legalComments: "none",
    logLevel: "warning",
  });
}

async function sourceFile({ id, generate }: Contender, operation: Operation): Promise<string> {
  if (generate === undefined) return fileURLToPath(new URL(`../contenders/${id}/${operation}.ts`, import.meta.url));
  return writeModule(`generated/${id}/${operation}.js`, await generate(operation));
}

/** Writes a file of a benchmark into `dist`, and returns its path. */
export async function writeModule(name: string, text: string): Promise<string> {
  const file = join(dist, name);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
  return file;
}
