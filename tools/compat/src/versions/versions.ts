import type { Analysis } from "../analysis/analysis.ts";
import { createAnalysis } from "../analysis/create-analysis.ts";
import type { Definition } from "../document/document.ts";
import { DocumentError } from "../document/document-error.ts";
import { readVersion, type Version } from "./version.ts";

/** Two versions of a contract, the definitions that both have, and the one analysis of their schemas. */
export interface Versions {
  readonly before: Version;
  readonly after: Version;
  readonly pairs: readonly DefinitionPair[];
  readonly analysis: Analysis;
}

/** The same definition in both versions. */
export interface DefinitionPair {
  readonly before: Definition;
  readonly after: Definition;
}

/** The names of the two versions in sentences. */
export interface VersionNames {
  readonly before: string;
  readonly after: string;
}

/** @throws DocumentError with the side that has the problem. */
export function versionsOf(before: unknown, after: unknown, names: VersionNames): Versions {
  const analysis = createAnalysis();
  const read = (side: "before" | "after", value: unknown): Version => {
    try {
      return readVersion(value, names[side], analysis);
    } catch (error) {
      throw error instanceof DocumentError ? new DocumentError(error.message, side) : error;
    }
  };
  const versions = { before: read("before", before), after: read("after", after) };
  return { ...versions, pairs: pairsOf(versions.before, versions.after), analysis };
}

const pairsOf = (before: Version, after: Version): DefinitionPair[] =>
  before.document.definitions.flatMap((old) => {
    const now = after.document.definitions.find(({ key }) => key === old.key);
    return now === undefined ? [] : [{ before: old, after: now }];
  });

/** Whether it is proven that the new strict validator accepts everything that the old one does, and the old reader everything that the new one does. */
export const isProvenCompatible = (pair: DefinitionPair, { before, analysis }: Versions): boolean =>
  analysis.includes([pair.before.location], [pair.after.location]) &&
  analysis.includes([pair.after.location], before.tolerant.conjunction(pair.before));
