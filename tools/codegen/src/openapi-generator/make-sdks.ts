import { join, resolve } from "node:path";
import type { Contract } from "@tools/contract";
import { withHeader } from "../emit/header.ts";
import { sdks } from "../emit/index.ts";
import { exists, readFiles } from "../files/read.ts";
import type { TargetReport } from "../generate.ts";
import { isInstalled } from "../programs/is-installed.ts";
import type { SkippedPackage } from "../programs/skipped.ts";
import { lockOf, lockPath, lockPattern, readLock, renderLock } from "./cache.ts";
import { formatters } from "./formatters/formatters.ts";
import { runCached } from "./run-cached.ts";
import type { Sdk, SdkSource } from "./sdk.ts";

/** The generated files of the packages that openapi-generator has a part in. */
export interface MadeSdks {
  readonly files: ReadonlyMap<string, string>;
  /** The folders that hold nothing but these files. */
  readonly folders: readonly string[];
  readonly reports: readonly TargetReport[];
  /** The packages that had to be generated, and for which a program is missing. */
  readonly skipped: readonly SkippedPackage[];
}

/**
 * Generates the packages that exist in a repository. A package whose lock shows that nothing has changed is taken from the disk, unless
 * `fresh` is set. A package that had to be skipped is left as it is, and with `fresh` it isn't among the files and folders at all.
 */
export async function makeSdks(root: string, contract: Contract, { fresh }: { readonly fresh: boolean }): Promise<MadeSdks> {
  const all = Object.values(sdks);
  const existing = await Promise.all(all.map((sdk) => exists(join(root, sdk.package, "package.json"))));
  const made = await Promise.all(all.filter((_, index) => existing[index]).map((sdk) => makeSdk(root, sdk, contract, fresh)));
  return {
    files: new Map(made.flatMap(({ files }) => [...files])),
    folders: made.flatMap(({ folders }) => folders),
    reports: made.flatMap(({ reports }) => reports),
    skipped: made.flatMap(({ skipped }) => skipped),
  };
}

async function makeSdk(root: string, sdk: Sdk, contract: Contract, fresh: boolean): Promise<MadeSdks> {
  const start = performance.now();
  const source = sdk.emit(contract);
  const missing = sdk.requires.filter((program) => !isInstalled(program));
  const present = await readFiles(root, sdk.folders);
  const lock = await readLock(root, sdk);
  const current = await lockOf(sdk, source, present);
  const isCurrent = !fresh && lock?.inputs === current.inputs && lock.outputs === current.outputs;
  const isSkipped = !isCurrent && missing.length > 0;
  const skipped = isSkipped ? [{ package: sdk.package, missing }] : [];
  if (isSkipped && fresh) return { files: new Map(), folders: [], reports: [], skipped };

  const files = isCurrent || isSkipped ? present : await render(sdk, source, { fresh });
  const newLock = isSkipped ? lock : await lockOf(sdk, source, files);
  return {
    files: new Map([...files, ...(newLock === undefined ? [] : [[lockPath(sdk), renderLock(newLock)] as const])]),
    folders: [...sdk.folders, lockPattern(sdk)],
    reports: [reportOf(sdk, files, performance.now() - start)],
    skipped,
  };
}

/** The generated files, formatted, with their headers. */
async function render(sdk: Sdk, { input, files }: SdkSource, options: { readonly fresh: boolean }): Promise<ReadonlyMap<string, string>> {
  const generated = await runCached(input, templatesOf(sdk), options);
  const placed = [...generated].flatMap(([from, text]): [string, string][] => {
    const path = sdk.place(from);
    return path === undefined ? [] : [[path, text]];
  });
  return formatters[sdk.target](new Map([...files.map((file): [string, string] => [file.path, withHeader(file)]), ...placed]));
}

const templatesOf = ({ target }: Sdk): string => resolve(import.meta.dirname, "../emit", target, "templates");

const reportOf = ({ target }: Sdk, files: ReadonlyMap<string, string>, milliseconds: number): TargetReport => ({
  target,
  files: files.size,
  bytes: [...files.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0),
  milliseconds: Math.round(milliseconds),
});
