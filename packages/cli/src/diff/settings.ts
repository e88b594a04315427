import type { Arguments } from "@tools/command-line";
import { type Bump, type CheckedAudience, checkedAudiences, type Severity } from "@tools/compat";
import type { AudienceName, ParsedConfig } from "@tools/config";
import { readConfig } from "../config/read-config.ts";

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
  const config = readConfig(options, folder);
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
