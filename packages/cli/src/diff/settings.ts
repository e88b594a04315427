import { readFileSync } from "node:fs";
import { relative } from "node:path";
import type { Arguments } from "@tools/command-line";
import { UsageError } from "@tools/command-line";
import { type Bump, type CheckedAudience, checkedAudiences, type Severity } from "@tools/compat";
import { type AudienceName, ConfigError, findConfig, type ParsedConfig, parseConfig } from "@tools/config";
import { reasonOf } from "../input/files/reason.ts";

/** The choices of a comparison: an option counts more than the configuration. */
export interface Settings {
  /** Undefined for everyone. */
  readonly audiences: readonly CheckedAudience[] | undefined;
  /** The least bump that fails; `none` for never. */
  readonly failOn: Bump;
  readonly severities: readonly Severity[];
  readonly config: ParsedConfig | undefined;
}

/** @throws UsageError if the configuration can't be read, or is invalid. */
export function settingsOf(options: Arguments["options"], folder: string = process.cwd()): Settings {
  const config = readConfig(options["config"], folder);
  const { for: names, failOn, severity = [] } = config?.config.diff ?? {};
  const chosen = (options["for"] ?? names) as readonly AudienceName[] | undefined; // both are checked against the list of names
  const audiences = chosen && checkedAudiences.filter((audience) => chosen.includes(`${audience}s`));
  return {
    audiences: audiences?.length === checkedAudiences.length ? undefined : audiences,
    failOn: (options["fail-on"] ?? failOn ?? "none") as Bump, // likewise
    severities: severity,
    config,
  };
}

function readConfig(named: Arguments["options"][string], folder: string): ParsedConfig | undefined {
  const file = typeof named === "string" ? named : findConfig(folder);
  if (file === undefined) return undefined;
  const name = file === named ? file : relative(folder, file);
  try {
    return parseConfig(readFileSync(file, "utf8"), name);
  } catch (error) {
    if (error instanceof ConfigError) throw new UsageError(error.message);
    throw new UsageError(`Can't read ${name}: ${reasonOf(error)}`);
  }
}
