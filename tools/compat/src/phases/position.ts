import type { Json } from "@tools/contract/json";
import type { Analysis } from "../analysis/analysis.ts";
import type { Case } from "../analysis/cases/case.ts";
import { type Conjunction, partsOf } from "../analysis/conjunction.ts";
import { definitionOf } from "../analysis/definition-of.ts";
import { type MatchedCases, matchCases } from "../analysis/match-cases.ts";
import { type UnionChange, unionChange } from "../analysis/union-change.ts";
import { type ValueType, valueTypes } from "../analysis/value-type.ts";
import { keywordsOf } from "../document/document.ts";
import type { Branch } from "../document/tagged-union.ts";
import type { CasePair, Position } from "../rules/rule.ts";
import type { Path } from "./path.ts";

/** A path as rules look at it. Where both versions refer to one definition, only the annotations are compared: it is compared by itself. */
export function positionAt(analysis: Analysis, path: Path, isOptional: boolean): Position {
  const { before, after } = path;
  const isDefinition = path.parent !== undefined && referToSame(before, after);
  const annotation: Position["annotation"] = (keyword) => ({
    before: annotationOf(before, keyword, isDefinition),
    after: annotationOf(after, keyword, isDefinition),
  });
  return { analysis, isOptional, annotation, ...(isDefinition ? noCases : casesAt(analysis, path)) };
}

type Cases = Pick<Position, "pairs" | "added" | "removed" | "alternativesAdded" | "alternativesRemoved" | "union">;

const noCases: Cases = { pairs: [], added: [], removed: [], alternativesAdded: [], alternativesRemoved: [], union: undefined };

function casesAt(analysis: Analysis, { before, after }: Path): Cases {
  const pairs: CasePair[] = [];
  const added: Case[] = [];
  const removed: Case[] = [];
  const alternativesAdded: Case[] = [];
  const alternativesRemoved: Case[] = [];
  const casesOf = (conjunction: Conjunction, type: ValueType): Case[] =>
    analysis.casesOf(conjunction).filter((one) => one.type === type && !analysis.isEmpty(one));
  const union = unionChange(
    { conjunction: before, cases: casesOf(before, "object") },
    { conjunction: after, cases: casesOf(after, "object") },
  );
  for (const type of valueTypes) {
    const [old, now] = [casesOf(before, type), casesOf(after, type)];
    if (old.length === 0) added.push(...now.slice(0, 1));
    else if (now.length === 0) removed.push(...old.slice(0, 1));
    else {
      const matched = type === "object" && union !== undefined ? replacedBranches(union, old, now) : matchCases(analysis, old, now);
      pairs.push(...matched.pairs.map(([one, other]): CasePair => ({ type, before: one, after: other })));
      alternativesRemoved.push(...matched.removed);
      alternativesAdded.push(...matched.added);
    }
  }
  return { pairs, added, removed, alternativesAdded, alternativesRemoved, union };
}

/** The cases of the branches that refer to another model than before. A model that stays is compared by itself. */
function replacedBranches(union: UnionChange, before: readonly Case[], after: readonly Case[]): MatchedCases {
  const pairs = union.kind === "kept" ? union.branches.pairs.filter(([old, now]) => old.definition.key !== now.definition.key) : [];
  const caseOf = ({ option }: Branch, cases: readonly Case[]): Case[] => cases.filter(({ conjunction }) => conjunction.includes(option));
  return {
    pairs: pairs.flatMap(([old, now]) => caseOf(old, before).flatMap((one) => caseOf(now, after).map((other) => [one, other] as const))),
    removed: [],
    added: [],
  };
}

/** Whether two conjunctions refer to the same definition, and add nothing to it. */
function referToSame(before: Conjunction, after: Conjunction): boolean {
  const key = definitionOf(before)?.key;
  return key !== undefined && key === definitionOf(after)?.key;
}

/** An annotation of the first schema that has it; `isOwn` leaves out what the conjunction refers to. */
function annotationOf(conjunction: Conjunction, keyword: string, isOwn: boolean): Json | undefined {
  const locations = isOwn ? conjunction : partsOf(conjunction).map(({ location }) => location);
  return locations.map((location) => keywordsOf(location)[keyword]).find((value) => value !== undefined);
}
