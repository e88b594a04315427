import { existsSync, readdirSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { didYouMean, UsageError } from "@tools/command-line";
import { byVersion } from "@tools/contract";
import { packageFolder } from "./package-folder.ts";

/** The archived releases that a folder can see. */
export interface Archive {
  /** In ascending order. */
  readonly versions: readonly string[];
  /** The file of a release. Throws UsageError if there is no such release. */
  readonly fileOf: (version: string) => string;
  /** The newest contract next to the releases: the folder of schemas, or the installed bundle. */
  readonly current: string;
}

/**
 * The releases in the closest `schemas/releases` of the folders above. Without one, those in the installed package of schemas: another contract may
 * have the same versions.
 */
export function archiveOf(folder: string): Archive {
  const project = schemasAbove(folder);
  const home = project ?? packageFolder("@session-schema/schemas", folder);
  const files = new Map(home === undefined ? [] : releasesIn(join(home, "releases")));
  const versions = [...files.keys()].sort(byVersion);
  return {
    versions,
    fileOf: (version) => files.get(version) ?? unknown(version, versions),
    current: project === undefined ? "@session-schema/schemas" : relative(folder, project) || ".",
  };
}

function unknown(version: string, known: readonly string[]): never {
  const hint =
    known.length === 0
      ? " Run the command in the repository, or in a project that has @session-schema/schemas installed."
      : `${didYouMean(version, known)} Releases: ${known.join(", ")}.`;
  throw new UsageError(`Unknown release ${version}.${hint}`);
}

const releasesIn = (folder: string): [version: string, file: string][] =>
  existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => name.endsWith(".json"))
        .map((name) => [name.slice(0, -".json".length), join(folder, name)])
    : [];

function schemasAbove(folder: string): string | undefined {
  const home = join(folder, "schemas");
  if (existsSync(join(home, "releases"))) return home;
  const above = dirname(folder);
  return above === folder ? undefined : schemasAbove(above);
}
