import { join } from "node:path";
import type { Contract } from "../contract.ts";
import { readSchemas } from "../files/index.ts";
import { load } from "../load/load.ts";
import { renderProblems } from "../load/problem.ts";

/** The contract of this repository, for tests. */
export async function ownContract(): Promise<Contract> {
  const loaded = await load(await readSchemas(join(import.meta.dirname, "../../../..")));
  if ("problems" in loaded) throw new Error(renderProblems(loaded.problems));
  return loaded.contract;
}
