import { distinct, type JsonObject } from "@tools/contract/json";
import { keywordsOf, locationsAt, type SchemaLocation } from "../../document/document.ts";
import { taggedUnionAt } from "../../document/tagged-union.ts";
import type { Analysis } from "../analysis.ts";
import { type Conjunction, partsOf } from "../conjunction.ts";
import { type ValueType, valueTypes } from "../value-type.ts";
import { type Case, isList } from "./case.ts";
import { type Chosen, choiceKey, makeCase } from "./make-case.ts";

/** The cases of a conjunction, type by type. More alternatives than the limits allow are compared as text. */
export const casesOf = (analysis: Analysis, conjunction: Conjunction): Case[] =>
  valueTypes.flatMap((type) => merged(analysis, alternatives(analysis, type, conjunction, new Map(), 1)));

/** The cases of one type: an alternative of each `anyOf` and `oneOf` is chosen in turn. `count` is the number of cases that this makes so far. */
function alternatives(analysis: Analysis, type: ValueType, conjunction: Conjunction, chosen: Chosen, count: number): Case[] {
  const { limits } = analysis;
  const parts = partsOf(conjunction);
  analysis.spend(parts.length);
  if (parts.some(({ location }) => location.schema === false || !allows(keywordsOf(location), type))) return [];
  for (const { location } of parts)
    for (const keyword of ["anyOf", "oneOf"] as const) {
      const options = locationsAt(location, keyword);
      const key = choiceKey(analysis, location, keyword);
      if (options.length === 0 || chosen.has(key)) continue;
      const choose = (option: SchemaLocation): Chosen => new Map([...chosen, [key, option]]);
      const product = count * options.length;
      const isWholeUnion = count === 1 && taggedUnionAt(location) !== undefined;
      const areTooMany = !isWholeUnion && (options.length > limits.alternatives || product > limits.cases);
      // Too many to examine one by one: the location is kept as a condition.
      if (areTooMany) return alternatives(analysis, type, conjunction, choose(location), count);
      return options.flatMap((option) => alternatives(analysis, type, [...conjunction, option], choose(option), product));
    }
  return makeCase(analysis, type, conjunction, parts, chosen);
}

function allows({ type }: JsonObject, wanted: ValueType): boolean {
  if (type === undefined) return true;
  const types = [type].flat();
  return types.includes(wanted) || (wanted === "number" && types.includes("integer"));
}

/** Cases that only list their values become one. */
function merged(analysis: Analysis, cases: readonly Case[]): Case[] {
  const lists = cases.filter(isList);
  const [first, ...more] = lists;
  const others = withoutRepeats(
    analysis,
    cases.filter((one) => !isList(one)),
  );
  if (first === undefined) return others;
  if (more.length === 0) return [...others, first];
  const values = distinct(lists.flatMap((one) => one.values ?? []));
  return [...others, { ...first, values, isOpen: lists.every(({ isOpen }) => isOpen), conjunction: shared(lists) }];
}

/** The schemas that several cases share. */
const shared = (cases: readonly Case[]): Conjunction =>
  (cases[0]?.conjunction ?? []).filter((location) => cases.every(({ conjunction }) => conjunction.includes(location)));

function withoutRepeats(analysis: Analysis, cases: readonly Case[]): Case[] {
  const seen = new Set<string>();
  return cases.filter(({ conjunction }) => {
    const key = conjunction
      .map((location) => analysis.textOf(location))
      .sort()
      .join(" ");
    return seen.has(key) ? false : seen.add(key);
  });
}
