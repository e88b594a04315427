import { describePlace, type Severity } from "@tools/compat";
import type { ParsedConfig } from "./parse-config.ts";

/** An entry of `diff.severity` that is for one change, which isn't there. */
export interface UnusedSeverity {
  readonly index: number;
  /** With its place in the file, and how to fix it. */
  readonly message: string;
}

/**
 * The entries that a comparison didn't use. One without an `instancePath` is for every change of its kind, and stays for those to come.
 *
 * @param unused - What `applySeverities` returned.
 */
export const unusedSeverities = ({ config, placeOf }: ParsedConfig, unused: readonly Severity[]): UnusedSeverity[] =>
  (config.diff?.severity ?? []).flatMap((severity, index) => {
    const { rule, model, instancePath } = severity;
    if (instancePath === undefined || !unused.includes(severity)) return [];
    const place = model === undefined ? instancePath || "the root" : describePlace({ model, instancePath });
    return [{ index, message: `${placeOf(`/diff/severity/${index}`)}: no change of ${rule} at ${place}. Remove the entry.` }];
  });
