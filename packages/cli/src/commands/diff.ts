import type { Comparison, Waiver } from "@tools/compat";
import { printable } from "@tools/json-text";
import { readContract } from "../diff/contract-source.ts";
import { UsageError } from "../usage-error.ts";
import type { Command, ExitCode } from "./command.ts";

const bumps = ["major", "minor", "patch"] as const;

/** Compares two contracts, and tells the version that follows. */
export const diff: Command = {
  name: "diff",
  says: "compare two contracts, and tell whom a change hurts",
  words: "OLD NEW",
  options: {
    json: { says: "for programs" },
    markdown: { says: "a table for a changelog or a pull request" },
    types: { says: "compile what an importer would; wants typescript (before 7) where it is run" },
    waivers: { value: "<file>", says: "a JSON list of { rule, model, instancePath, bump, reason } that overrules what cannot be decided" },
    "fail-on": { value: "<bump>", values: bumps, says: "exit with 1 if the bump is this or greater" },
  },
  notes: [
    "Each of OLD and NEW is a JSON Schema 2020-12 file (one model, or $defs), a folder of schemas, a released",
    "version, an installed package, or a git revision that has schemas/.",
    "",
    "Exit code: 0 whatever the bump, 1 with --fail-on, 2 for what cannot be compared.",
    "",
    "  session-schema diff 1.0.0 schemas",
    "  session-schema diff main HEAD --fail-on major",
    "  session-schema diff old.json new.json --json",
  ],
  run: async ({ words, options }, { print, paint }) => {
    const [old, now] = words;
    if (old === undefined || now === undefined || words.length > 2) throw new UsageError("diff takes two contracts: OLD and NEW.");
    if (options["json"] === true && options["markdown"] === true) throw new UsageError("--json and --markdown exclude each other.");
    const [before, after] = [readContract(old), readContract(now)];
    // Loaded here, because they bring validators that no other command needs.
    const [compat, { pretty }] = await Promise.all([import("@tools/compat"), import("../diff/pretty.ts")]);
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
    if (typeof file === "string") comparison = waived(comparison, compat.readWaivers(readContract(file).value), file, compat.applyWaivers);
    const names = { before: before.name, after: after.name };
    if (options["json"] === true) await print(`${JSON.stringify(comparison, null, 2)}\n`);
    else if (options["markdown"] === true) await print(printableLines(compat.renderMarkdown(comparison, names)));
    else await print(pretty(comparison, names, paint));
    return exitCode(comparison, options["fail-on"]);
  },
};

/** Names and paths in a contract may contain what moves the cursor. */
const printableLines = (text: string): string => text.split("\n").map(printable).join("\n");

const isVersion = (name: string): boolean => /^\d+\.\d+\.\d+/u.test(name);

function waived(
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
      `${file} waives ${stale.rule} at ${stale.model}${stale.instancePath}, and there is no such change any more. Remove the waiver.`,
    );
  return applied.comparison;
}

function exitCode({ bump }: Comparison, limit: string | true | undefined): ExitCode {
  const order: readonly string[] = ["none", ...[...bumps].reverse()];
  return typeof limit === "string" && order.indexOf(bump) >= order.indexOf(limit) ? 1 : 0;
}
