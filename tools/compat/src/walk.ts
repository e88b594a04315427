import type { Json } from "@tools/contract/json";
import { matching } from "@tools/contract/schema";
import { type Case, valueTypes } from "./analysis/case.ts";
import { casesOf } from "./analysis/cases.ts";
import { type Conjunction, keyOf, partsOf } from "./analysis/conjunction.ts";
import { definedIn, isNothing, itemOf, patternedBy, patternsOf, propertyOf, restOf } from "./analysis/layers.ts";
import { matchCases } from "./analysis/match.ts";
import { definitionOf } from "./analysis/named.ts";
import { unnamed } from "./analysis/samples.ts";
import { isEmpty } from "./analysis/verdicts.ts";
import { schemaOf } from "./document/document.ts";
import { type Level, nameOf } from "./level.ts";
import { rules } from "./rules/index.ts";
import type { Finding, Pair, Position, Rule } from "./rules/rule.ts";
import type { Twin } from "./sides.ts";

/** What a rule has found, and where. */
export interface Found {
  readonly rule: Rule;
  readonly finding: Finding;
  readonly level: Level;
}

/** Everything that the rules find in one definition. What other definitions say is found there. */
export function walk({ old, now }: Twin): Found[] {
  const seen = new Set<string>();
  const found: Found[] = [];
  const visit = (level: Level, isOptional: boolean): void => {
    const { before, after, up } = level;
    const key = `${keyOf(before)} | ${keyOf(after)} | ${isOptional}`;
    if (seen.has(key)) return;
    seen.add(key);
    const isNamed = up !== undefined && isSameName(before, after);
    const position = positionAt(level, isOptional, now.name, isNamed);
    for (const rule of rules) for (const finding of rule.find(position)) found.push({ rule, finding, level });
    for (const pair of position.pairs) for (const step of stepsInto(pair, level)) visit(step.level, step.isOptional);
  };
  visit({ before: [old.place], after: [now.place], up: undefined }, false);
  return found;
}

/** Whether both sides are the same definition, which is compared by itself. */
function isSameName(before: Conjunction, after: Conjunction): boolean {
  const name = definitionOf(before)?.key;
  return name !== undefined && name === definitionOf(after)?.key;
}

function positionAt(level: Level, isOptional: boolean, model: string, isNamed: boolean): Position {
  const { before, after } = level;
  const said: Position["said"] = (keyword) => ({
    before: annotation(before, keyword, isNamed),
    after: annotation(after, keyword, isNamed),
  });
  const shared = { name: nameOf(level, model), before, after, isOptional, said };
  if (isNamed) return { ...shared, pairs: [], added: [], removed: [], alternativesAdded: [], alternativesRemoved: [] };
  const pairs: Pair[] = [];
  const added: Case[] = [];
  const removed: Case[] = [];
  const alternativesAdded: Case[] = [];
  const alternativesRemoved: Case[] = [];
  for (const type of valueTypes) {
    const [old, now] = [before, after].map((each) => casesOf(each).filter((one) => one.type === type && !isEmpty(one)));
    if (old === undefined || now === undefined) continue;
    if (old.length === 0) added.push(...now.slice(0, 1));
    else if (now.length === 0) removed.push(...old.slice(0, 1));
    else {
      const matched = matchCases(old, now);
      pairs.push(...matched.pairs.map(([one, other]): Pair => ({ type, before: one, after: other })));
      alternativesRemoved.push(...matched.left);
      alternativesAdded.push(...matched.right);
    }
  }
  return { ...shared, pairs, added, removed, alternativesAdded, alternativesRemoved };
}

/** What the schemas of a conjunction say to people, the first that says it; `own` leaves out what they refer to. */
function annotation(conjunction: Conjunction, keyword: string, own: boolean): Json | undefined {
  const places = own ? conjunction : partsOf(conjunction).map(({ place }) => place);
  return places.map((place) => schemaOf(place)[keyword]).find((value) => value !== undefined);
}

interface Inner {
  readonly level: Level;
  readonly isOptional: boolean;
}

function stepsInto({ type, before, after }: Pair, { up }: Level): Inner[] {
  if (before.values !== undefined || after.values !== undefined) return [];
  const outer: Level = { before: before.conjunction, after: after.conjunction, up };
  const step = (key: string | number, label: string, parts: readonly [Conjunction, Conjunction], isOptional: boolean): Inner[] => {
    const [old, now] = parts;
    if ((old.length === 0 && now.length === 0) || (isNothing(old) && isNothing(now))) return [];
    return [{ level: { before: old, after: now, up: { level: outer, step: { key, label } } }, isOptional }];
  };
  if (type === "array") {
    const length = Math.max(before.prefix.length, after.prefix.length);
    const indices = Array.from({ length: Math.min(length + 1, before.most, after.most) }, (_, index) => index);
    return indices.flatMap((index) =>
      step(index, index === length ? "*" : String(index), [itemOf(before, index), itemOf(after, index)], false),
    );
  }
  if (type !== "object") return [];
  const names = definedIn(after).filter((name) => definedIn(before).includes(name));
  const patterns = patternsOf(after).filter((pattern) => patternsOf(before).includes(pattern));
  const rests = [restOf(before), restOf(after)] as const;
  return [
    ...names.flatMap((name) => step(name, name, [propertyOf(before, name), propertyOf(after, name)], !before.required.includes(name))),
    ...patterns.flatMap((pattern) =>
      step(matching(pattern)[0] ?? pattern, "*", [patternedBy(before, pattern), patternedBy(after, pattern)], true),
    ),
    ...(rests.some(isNothing) ? [] : step(unnamed({ ...before, layers: [...before.layers, ...after.layers] }), "*", rests, true)),
  ];
}
