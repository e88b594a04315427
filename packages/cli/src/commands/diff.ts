import type { Comparison, Waiver } from "@tools/compat";
import { readContract } from "../diff/contract-source.ts";
import { markdown, pretty } from "../diff/render.ts";
import { UsageError } from "../usage-error.ts";
import type { Command, ExitCode } from "./command.ts";

const bumps = ["major", "minor", "patch"] as const;

/** Compares two contracts, and derives the next version. */
export const diff: Command = {
  name: "diff",
  summary: "compare two contracts, and show what each change breaks",
  positionals: "OLD NEW",
  options: {
    json: { description: "print JSON, for programs" },
    markdown: { description: "print a table, for a changelog or a pull request" },
    types: { description: "compile code that imports the types; requires typescript (before version 7) to be installed" },
    waivers: {
      value: "<file>",
      description: "a JSON list of { rule, model, instancePath, bump, reason } that overrules undecided changes",
    },
    "fail-on": { value: "<bump>", values: bumps, description: "exit with 1 if the bump is at least this" },
  },
  notes: [
    "OLD and NEW are each a JSON Schema 2020-12 file (one model, or $defs), a folder of schemas, a released version,",
    "an installed package, or a Git revision that has schemas/.",
    "",
    "Exit code: 0 for any bump, 1 if the bump reaches --fail-on, 2 invalid usage, or contracts that can't be compared.",
    "",
    "  session-schema diff 1.0.0 schemas",
    "  session-schema diff main HEAD --fail-on major",
    "  session-schema diff old.json new.json --json",
  ],
  run: async ({ positionals, options }, { print, paint }) => {
    const [old, now] = positionals;
    if (old === undefined || now === undefined || positionals.length > 2) throw new UsageError("diff requires two contracts: OLD and NEW.");
    if (options["json"] === true && options["markdown"] === true) throw new UsageError("--json and --markdown can't be combined.");
    const [before, after] = [readContract(old), readContract(now)];
    // Loaded on demand, because it depends on validators that other commands don't need.
    const compat = await import("@tools/compat");
    const types = options["types"] === true ? await compat.compilerFrom(process.cwd()) : undefined;
    if (types !== undefined && "problem" in types) throw new UsageError(types.problem);
    let comparison: Comparison;
    try {
      comparison = compat.compare(before.value, after.value, {
        names: { before: isVersion(before.name) ? before.name : "old", after: isVersion(after.name) ? after.name : "new" },
        ...(types === undefined ? {} : { compile: types.compile }),
      });
    } catch (error) {
      if (!(error instanceof compat.DocumentError)) throw error;
      throw new UsageError(`${error.side === "after" ? now : old}: ${error.message}.`);
    }
    const file = options["waivers"];
    if (typeof file === "string")
      comparison = applyWaivers(comparison, compat.readWaivers(readContract(file).value), file, compat.applyWaivers);
    const names = { before: before.name, after: after.name };
    if (options["json"] === true) await print(`${JSON.stringify(comparison, null, 2)}\n`);
    else await print(options["markdown"] === true ? markdown(comparison, names) : pretty(comparison, names, paint));
    return exitCode(comparison, options["fail-on"]);
  },
};

const isVersion = (name: string): boolean => /^\d+\.\d+\.\d+/u.test(name);

function applyWaivers(
  comparison: Comparison,
  read: readonly Waiver[] | { readonly problem: string },
  file: string,
  apply: (comparison: Comparison, waivers: readonly Waiver[]) => { readonly comparison: Comparison; readonly stale: readonly Waiver[] },
): Comparison {
  if ("problem" in read) throw new UsageError(`${file} ${read.problem}.`);
  const applied = apply(comparison, read);
  const [stale] = applied.stale;
  if (stale !== undefined)
    throw new UsageError(
      `${file} waives ${stale.rule} at ${stale.model}${stale.instancePath}, but there is no such change. Remove the waiver.`,
    );
  return applied.comparison;
}

function exitCode({ bump }: Comparison, limit: string | true | undefined): ExitCode {
  const order: readonly string[] = ["none", ...[...bumps].reverse()];
  return typeof limit === "string" && order.indexOf(bump) >= order.indexOf(limit) ? 1 : 0;
}
