import type { Analysis, Limits } from "../analysis/analysis.ts";
import { createAnalysis } from "../analysis/create-analysis.ts";
import { type CheckedAudience, checkedAudiences } from "../bump.ts";
import type { Definition } from "../document/document.ts";
import { DocumentError } from "../document/document-error.ts";
import { endlessSchema } from "../document/endless-schema.ts";
import { readDocument } from "../document/read-document.ts";
import { Version } from "./version.ts";

/** Two versions of a contract, the definitions that both have, and the one analysis of their schemas. */
export interface Versions {
  readonly before: Version;
  readonly after: Version;
  readonly pairs: readonly DefinitionPair[];
  readonly analysis: Analysis;
  /** Who must not break. */
  readonly audiences: ReadonlySet<CheckedAudience>;
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

/**
 * Two values as versions of a contract.
 *
 * @throws DocumentError with the side that can't be compared, or has a definition that accepts nothing. One that accepts nothing any more is a
 *   change.
 */
export function versionsOf(before: unknown, after: unknown, names: VersionNames, limits: Partial<Limits> = {}): Versions {
  const analysis = createAnalysis(limits);
  const versions = { before: versionOf("before", before, names), after: versionOf("after", after, names) };
  const keys = new Set(versions.before.document.definitions.map(({ key }) => key));
  const created = versions.after.document.definitions.filter(({ key }) => !keys.has(key));
  requirePayloads(analysis, "before", versions.before.document.definitions);
  requirePayloads(analysis, "after", created);
  return { ...versions, pairs: pairsOf(versions.before, versions.after), analysis, audiences: new Set(checkedAudiences) };
}

type Side = keyof VersionNames;

function versionOf(side: Side, value: unknown, names: VersionNames): Version {
  try {
    const document = readDocument(value);
    const problem = endlessSchema(document.locations());
    if (problem !== undefined) throw new DocumentError(problem);
    return new Version(document, names[side]);
  } catch (error) {
    throw error instanceof DocumentError ? new DocumentError(error.message, side) : error;
  }
}

function requirePayloads(analysis: Analysis, side: Side, definitions: readonly Definition[]): void {
  const empty = definitions.find(({ key, location }) => analysis.within(`${side} ${key}`, () => analysis.acceptsNothing([location])));
  if (empty !== undefined) throw new DocumentError(`${empty.name} accepts no payload: its constraints contradict each other`, side);
}

const pairsOf = (before: Version, after: Version): DefinitionPair[] =>
  before.document.definitions.flatMap((old) => {
    const now = after.document.definitions.find(({ key }) => key === old.key);
    return now === undefined ? [] : [{ before: old, after: now }];
  });

/**
 * Whether it is proven that no payload breaks a checked audience: the new strict validator accepts everything that the old one does, and the old
 * reader everything that the new one does. A reader accepts what its strict validator does.
 */
export const isProvenCompatible = (pair: DefinitionPair, { before, analysis, audiences }: Versions): boolean => {
  const [old, now] = [[pair.before.location], [pair.after.location]];
  return (
    (!audiences.has("writer") || analysis.includes(old, now)) &&
    (!audiences.has("reader") || analysis.includes(now, old) || analysis.includes(now, before.tolerant.conjunction(pair.before)))
  );
};
