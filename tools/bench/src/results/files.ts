import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import type { Results } from "./results.ts";

const folder = new URL("../../results/", import.meta.url);

/** Writes `results/<id>.json`, with the numbers of a cell on one line. */
export async function writeResults(results: Results): Promise<void> {
  await mkdir(folder, { recursive: true });
  const text = JSON.stringify(results, null, 2).replace(
    /\[\s+(-?[\d.e+]+(?:,\s+-?[\d.e+]+)*)\s+\]/g,
    (_, list: string) => `[${list.replace(/\s+/g, " ")}]`,
  );
  await writeFile(new URL(`${results.id}.json`, folder), `${text}\n`);
}

/** All results, by id. */
export async function readResults(): Promise<ReadonlyMap<string, Results>> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".json"));
  const all = await Promise.all(names.map(async (name): Promise<Results> => JSON.parse(await readFile(new URL(name, folder), "utf8"))));
  return new Map(all.map((results) => [results.id, results]));
}
