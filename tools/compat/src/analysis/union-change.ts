import { keywordsOf } from "../document/document.ts";
import { isAssertion } from "../document/keywords.ts";
import { type Branch, type TaggedUnion, taggedUnionAt } from "../document/tagged-union.ts";
import type { Case } from "./cases/case.ts";
import { type Conjunction, partsOf } from "./conjunction.ts";

/** What became of a tagged union: it stays one, it takes the place of one kind of object, or the reverse. */
export type UnionChange =
  | { readonly kind: "kept"; readonly before: TaggedUnion; readonly after: TaggedUnion; readonly branches: MatchedBranches }
  | { readonly kind: "added"; readonly after: TaggedUnion }
  | { readonly kind: "dropped"; readonly before: TaggedUnion };

/** The branches of two unions, each with its counterpart, and those without one. */
export interface MatchedBranches {
  readonly pairs: readonly (readonly [before: Branch, after: Branch])[];
  readonly removed: readonly Branch[];
  readonly added: readonly Branch[];
}

/** One version of a place: its schemas, and the cases of its objects. */
export interface Objects {
  readonly conjunction: Conjunction;
  readonly cases: readonly Case[];
}

/** Undefined if neither version has a tagged union, or the other has several kinds of objects that aren't one. */
export function unionChange(old: Objects, now: Objects): UnionChange | undefined {
  const [before, after] = [unionOf(old.conjunction), unionOf(now.conjunction)];
  if (before !== undefined && after !== undefined) return { kind: "kept", before, after, branches: matchBranches(before, after) };
  if (after !== undefined && old.cases.length === 1) return { kind: "added", after };
  return before !== undefined && now.cases.length === 1 ? { kind: "dropped", before } : undefined;
}

/** The tagged union that a conjunction refers to, if it adds nothing to it. */
export function unionOf(conjunction: Conjunction): TaggedUnion | undefined {
  const parts = partsOf(conjunction).map(({ location }) => location);
  const [only, ...others] = parts.filter((location) =>
    Object.keys(keywordsOf(location)).some((keyword) => isAssertion(keyword) && keyword !== "$ref" && keyword !== "allOf"),
  );
  return only === undefined || others.length > 0 ? undefined : taggedUnionAt(only);
}

/** Finds which branch became which: the same model first, then the same value of the tag. */
function matchBranches(before: TaggedUnion, after: TaggedUnion): MatchedBranches {
  const byModel = paired(before.branches, after.branches, ({ definition }) => definition.key);
  const byValue = paired(byModel.removed, byModel.added, ({ value }) => value);
  return { ...byValue, pairs: [...byModel.pairs, ...byValue.pairs] };
}

function paired(before: readonly Branch[], after: readonly Branch[], key: (branch: Branch) => string): MatchedBranches {
  const [old, now] = [before, after].map((branches) => new Map(branches.map((branch) => [key(branch), branch])));
  return {
    pairs: before.flatMap((branch) => {
      const other = now?.get(key(branch));
      return other === undefined ? [] : [[branch, other] as const];
    }),
    removed: before.filter((branch) => !now?.has(key(branch))),
    added: after.filter((branch) => !old?.has(key(branch))),
  };
}
