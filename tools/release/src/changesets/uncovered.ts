import { bumps, type Change } from "@tools/compat";
import { type DerivedLine, idOf } from "./derived-lines.ts";
import type { PendingChangeset } from "./pending.ts";
import { subjectOf } from "./release-note.ts";

/**
 * The changes that no derived line describes, and that no hand-written text with their bump names. A change that only documents is covered by
 * any such text.
 */
export const uncovered = (changes: readonly Change[], changesets: readonly PendingChangeset[]): Change[] =>
  changes.filter((change) => !changesets.some((one) => describes(one, change)));

/** A derived line that describes nothing any more, and its changeset. */
export interface OutdatedLine {
  readonly changeset: PendingChangeset;
  readonly line: DerivedLine;
}

/** The derived lines of changes that were undone or changed further, or that another line describes. */
export function outdatedLines(changes: readonly Change[], changesets: readonly PendingChangeset[]): OutdatedLine[] {
  const current = new Set(changes.map(idOf));
  const all = changesets.flatMap((changeset) => changeset.derived.map((line) => ({ changeset, line })));
  // Of lines of one change, the reworded one stays, or else the first.
  const kept = new Map(all.toReversed().map((one) => [one.line.id, one.line]));
  for (const { line } of all.toReversed()) if (line.isReworded) kept.set(line.id, line);
  return all.filter(({ line }) => !current.has(line.id) || kept.get(line.id) !== line);
}

function describes({ derived, prose, bump }: PendingChangeset, change: Change): boolean {
  const id = idOf(change);
  if (derived.some((line) => line.id === id)) return true;
  if (prose === "" || bumps.indexOf(bump) < bumps.indexOf(change.bump)) return false;
  return change.bump === "patch" || names(prose, subjectOf(change));
}

const names = (text: string, name: string): boolean =>
  new RegExp(`(?<![\\w-])${name.replace(/[\\^$.*+?()[\]{}|-]/g, "\\$&")}(?![\\w-])`, "u").test(text);
