import { mkdir, writeFile } from "node:fs/promises";
import { type Evidence, resultsFolder } from "./evidence.ts";
import { thisMachine, today } from "./machine.ts";

/** What a run found. */
export interface Run {
  /** The command without its variables, such as `pnpm test:long`. */
  readonly command: string;
  /** The environment variables that the run read, with the values that it used. */
  readonly variables?: Readonly<Record<string, number>>;
  readonly figures: Readonly<Record<string, number>>;
}

/**
 * Writes what a run found to `tools/evidence/results/<id>.json`, if `EVIDENCE=write` asks for it. Shortened runs of every day don't replace the
 * figures of a long one.
 *
 * @example
 * await record("mutants", { command: "pnpm --filter @tools/mutation test:long", variables: { MUTATION_SEED: seed }, figures: { mutants, killed } });
 */
export async function record(id: string, { command, variables = {}, figures }: Run): Promise<void> {
  if (process.env["EVIDENCE"] !== "write") return;
  const assignments = Object.entries(variables).map(([name, value]) => `${name}=${value} `);
  const evidence: Evidence = { id, command: `${assignments.join("")}${command}`, measured: today(), machine: thisMachine(), figures };
  await mkdir(resultsFolder, { recursive: true });
  await writeFile(new URL(`${id}.json`, resultsFolder), `${JSON.stringify(evidence, null, 2)}\n`);
}
