import { createHash } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { digestOf } from "../files/digest.ts";
import { readFiles } from "../files/read.ts";
import { type GeneratorInput, toGeneratorInput } from "./input.ts";
import { generatorHome, openapiGeneratorVersion, runGenerator } from "./run.ts";

/**
 * The output of openapi-generator for an input, from the disk if the same input was rendered before, unless `fresh` is set. The input doesn't
 * have the version of the contract, so a release that changes no type needs no run.
 */
export async function runCached(
  input: GeneratorInput,
  templates: string,
  { fresh }: { readonly fresh: boolean },
): Promise<ReadonlyMap<string, string>> {
  const file = join(cache, `${await keyOf(input, templates)}.json`);
  const known = fresh ? undefined : await readFile(file, "utf8").catch(() => undefined); // not rendered before
  if (known !== undefined) return new Map(JSON.parse(known) as [string, string][]); // written below
  const output = await runGenerator(input, templates);
  await mkdir(cache, { recursive: true });
  await writeFile(`${file}.${process.pid}`, JSON.stringify([...output]));
  await rename(`${file}.${process.pid}`, file); // another process never reads half a file
  return output;
}

const cache = join(generatorHome, "node_modules/.cache/openapi-generator");

async function keyOf(input: GeneratorInput, templates: string): Promise<string> {
  const rendered = JSON.stringify([openapiGeneratorVersion, toGeneratorInput(input), digestOf(await readFiles(templates, ["."]))]);
  return createHash("sha256").update(rendered).digest("hex");
}
