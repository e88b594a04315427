import { readdir, readFile } from "node:fs/promises";
import { type Evidence, resultsFolder } from "./evidence.ts";

/** All results, by id. */
export async function readEvidence(): Promise<ReadonlyMap<string, Evidence>> {
  const names = (await readdir(resultsFolder)).filter((name) => name.endsWith(".json"));
  const all = await Promise.all(
    names.map(async (name): Promise<Evidence> => JSON.parse(await readFile(new URL(name, resultsFolder), "utf8"))),
  );
  return new Map(all.map((evidence) => [evidence.id, evidence]));
}
