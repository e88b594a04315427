import type { Arguments } from "@tools/command-line";
import { UsageError } from "@tools/command-line";
import { bumps, compilerFrom, greatest, type Severity } from "@tools/compat";
import { unusedSeverities } from "@tools/config";
import type { Command } from "../commands/command.ts";
import { type Compared, compareContracts, type Work } from "./compare-contracts.ts";
import { readContract } from "./contract-source.ts";
import { releasesSince } from "./releases-since.ts";
import { type RenderOptions, renderCompared } from "./render.ts";
import { type Settings, settingsOf } from "./settings.ts";

export { readConfig } from "../config/read-config.ts";

/** Compares two contracts, and prints the changes. A separate module, because it loads validators that no other command needs. */
export const runDiff: Command["run"] = async ({ positionals, options }, { print, paint, warn }) => {
  const { before, after, since } = contractsOf(positionals, options["since"]);
  const format = formatOf(options);
  const settings = settingsOf(options);
  const work = await workOf(options);
  const now = readContract(after);
  const all = before.map((name) => compareContracts(readContract(name), now, settings, work));
  for (const message of unusedIn(all, settings)) warn(message);
  await print(renderCompared(all, { format, paint, audiences: settings.audiences, since }));
  const bump = greatest(all.map(({ comparison }) => comparison.bump));
  return settings.failOn !== "none" && bumps.indexOf(bump) >= bumps.indexOf(settings.failOn) ? 1 : 0;
};

interface Contracts {
  readonly before: readonly string[];
  readonly after: string;
  readonly since: string | undefined;
}

function contractsOf([first, second, ...more]: readonly string[], since: Arguments["options"][string]): Contracts {
  if (typeof since !== "string") {
    if (first === undefined || second === undefined || more.length > 0) throw new UsageError("diff requires two contracts: OLD and NEW.");
    return { before: [first], after: second, since: undefined };
  }
  if (second !== undefined) throw new UsageError("--since takes the place of OLD: pass only NEW, or neither.");
  const { versions, current } = releasesSince(since, first);
  return { before: versions, after: first ?? current, since: versions[0] };
}

function formatOf(options: Arguments["options"]): RenderOptions["format"] {
  const [json, markdown] = [options["json"] === true, options["markdown"] === true];
  if (json && markdown) throw new UsageError("--json and --markdown can't be combined.");
  return json ? "json" : markdown ? "markdown" : "text";
}

async function workOf(options: Arguments["options"]): Promise<Work> {
  const compiler = options["types"] === true ? await compilerFrom(process.cwd()) : undefined;
  if (compiler !== undefined && "problem" in compiler) throw new UsageError(compiler.problem);
  return { ...compiler, ...budgetOf(options["budget"]) };
}

function budgetOf(steps: Arguments["options"][string]): Work {
  if (typeof steps !== "string") return {};
  if (!/^[1-9]\d*$/u.test(steps)) throw new UsageError(`--budget must be a positive number of steps, got ${JSON.stringify(steps)}.`);
  return { budget: Number(steps) };
}

/** The severities for one change that none of the comparisons has. */
function unusedIn(all: readonly Compared[], { config }: Settings): string[] {
  if (config === undefined) return [];
  const isUnused = (severity: Severity): boolean => all.every(({ unused }) => unused.includes(severity));
  return unusedSeverities(config, (config.config.diff?.severity ?? []).filter(isUnused)).map(({ message }) => message);
}
