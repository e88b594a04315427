import {
  applyWaivers,
  bumps,
  type Comparison,
  compare,
  compilerFrom,
  DocumentError,
  describePlace,
  readWaivers,
  renderMarkdown,
} from "@tools/compat";
import { printable } from "@tools/json-text";
import type { Command } from "../commands/command.ts";
import type { Arguments } from "../options.ts";
import { UsageError } from "../usage-error.ts";
import { type ContractSource, readContract } from "./contract-source.ts";
import { pretty } from "./pretty.ts";

/** Compares two contracts, and prints the changes. A separate module, because it loads validators that no other command needs. */
export const runDiff: Command["run"] = async ({ positionals, options }, { print, paint }) => {
  const [old, now] = positionals;
  if (old === undefined || now === undefined || positionals.length > 2) throw new UsageError("diff requires two contracts: OLD and NEW.");
  if (options["json"] === true && options["markdown"] === true) throw new UsageError("--json and --markdown can't be combined.");
  const [before, after] = [readContract(old), readContract(now)];
  const comparison = withWaivers(await comparisonOf(before, after, options), options["waivers"]);
  const names = { before: before.name, after: after.name };
  if (options["json"] === true) await print(`${JSON.stringify(comparison, null, 2)}\n`);
  else if (options["markdown"] === true) await print(printableLines(renderMarkdown(comparison, names)));
  else await print(pretty(comparison, names, paint));
  return isAtLeast(comparison, options["fail-on"]) ? 1 : 0;
};

async function comparisonOf(before: ContractSource, after: ContractSource, options: Arguments["options"]): Promise<Comparison> {
  const compiler = options["types"] === true ? await compilerFrom(process.cwd()) : undefined;
  if (compiler !== undefined && "problem" in compiler) throw new UsageError(compiler.problem);
  const names = { before: isVersion(before.name) ? before.name : "old", after: isVersion(after.name) ? after.name : "new" };
  try {
    return compare(before.value, after.value, { names, ...compiler, ...budgetOf(options["budget"]) });
  } catch (error) {
    if (!(error instanceof DocumentError)) throw error;
    throw new UsageError(`${(error.side === "after" ? after : before).name}: ${error.message}.`);
  }
}

function budgetOf(steps: string | true | undefined): { readonly budget?: number } {
  if (typeof steps !== "string") return {};
  if (!/^[1-9]\d*$/u.test(steps)) throw new UsageError(`--budget must be a positive number of steps, got ${JSON.stringify(steps)}.`);
  return { budget: Number(steps) };
}

const isVersion = (name: string): boolean => /^\d+\.\d+\.\d+/u.test(name);

function withWaivers(comparison: Comparison, file: string | true | undefined): Comparison {
  if (typeof file !== "string") return comparison;
  const waivers = readWaivers(readContract(file).value);
  if ("problem" in waivers) throw new UsageError(`${file} ${waivers.problem}.`);
  const { comparison: waived, stale } = applyWaivers(comparison, waivers);
  const [first] = stale;
  if (first !== undefined)
    throw new UsageError(`${file} waives ${first.rule} at ${describePlace(first)}, but there is no such change. Remove the waiver.`);
  return waived;
}

/** Names and paths of a contract may contain characters that move the cursor. */
const printableLines = (text: string): string => text.split("\n").map(printable).join("\n");

const isAtLeast = ({ bump }: Comparison, limit: string | true | undefined): boolean =>
  typeof limit === "string" && order.indexOf(bump) >= order.indexOf(limit);

const order: readonly string[] = bumps;
