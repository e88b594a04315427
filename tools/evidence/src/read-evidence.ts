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

/**
 * One of the results.
 *
 * @throws Error if there is none with this id.
 */
export function evidenceOf(all: ReadonlyMap<string, Evidence>, id: string): Evidence {
  const evidence = all.get(id);
  if (evidence === undefined) throw new Error(`${id}.json is missing. Run its test with EVIDENCE=write.`);
  return evidence;
}

/**
 * A figure of a result.
 *
 * @throws Error if it has none with this name.
 */
export function figureOf({ id, figures }: Evidence, figure: string): number {
  const value = figures[figure];
  if (value === undefined) throw new Error(`${id}.json has no figure "${figure}". Run its test with EVIDENCE=write.`);
  return value;
}
