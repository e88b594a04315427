import type { Position } from "../rule.ts";
import { unlistedPairs } from "./case-pairs.ts";
import { without } from "./lists.ts";

interface ConstraintChange {
  readonly before: readonly string[];
  readonly after: readonly string[];
  readonly added: string[];
  readonly removed: string[];
}

/** What happens to the patterns or formats of strings: some are only added, only removed, or exchanged for others. */
export const constraintChanges = (
  position: Position,
  facet: "patterns" | "formats",
  kind: "added" | "removed" | "changed",
): ConstraintChange[] =>
  unlistedPairs(position, "string")
    .map(({ before, after }) => ({
      before: before[facet],
      after: after[facet],
      added: without(after[facet], before[facet]),
      removed: without(before[facet], after[facet]),
    }))
    .filter(({ added, removed }) => added.length > 0 === (kind !== "removed") && removed.length > 0 === (kind !== "added"));
