import { UsageError } from "@tools/command-line";
import { applySeverities, type Comparison, type Compile, compare, DocumentError, type Severity } from "@tools/compat";
import type { ContractSource } from "./contract-source.ts";
import { isVersion } from "./releases-since.ts";
import type { Settings } from "./settings.ts";

/** Two contracts, and what changed between them. */
export interface Compared {
  readonly before: string;
  readonly after: string;
  readonly comparison: Comparison;
  /** The severities that apply to none of the changes. */
  readonly unused: readonly Severity[];
}

export interface Work {
  readonly compile?: Compile;
  readonly budget?: number;
}

/** Compares two contracts, and applies the severities. Throws UsageError if one of them can't be compared. */
export function compareContracts(before: ContractSource, after: ContractSource, { audiences, severities }: Settings, work: Work): Compared {
  const names = { before: isVersion(before.name) ? before.name : "old", after: isVersion(after.name) ? after.name : "new" };
  try {
    const compared = compare(before.value, after.value, { names, ...work, ...(audiences && { audiences }) });
    return { before: before.name, after: after.name, ...applySeverities(compared, severities) };
  } catch (error) {
    if (error instanceof RangeError) throw new UsageError(`${before.name} or ${after.name} is nested too deep to be compared.`);
    if (!(error instanceof DocumentError)) throw error;
    throw new UsageError(`${(error.side === "after" ? after : before).name}: ${error.message}.`);
  }
}
