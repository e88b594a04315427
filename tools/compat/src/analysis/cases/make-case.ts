import { distinct, equal, isObject, type Json, type JsonObject } from "@tools/contract/json";
import { below, keywordsOf, type SchemaLocation } from "../../document/document.ts";
import type { Analysis } from "../analysis.ts";
import type { Conjunction, Part } from "../conjunction.ts";
import { typeOf, type ValueType } from "../value-type.ts";
import { type Case, type Condition, type Draft, unrestricted } from "./case.ts";
import { conditionOf } from "./condition.ts";
import { addArray } from "./facets/array.ts";
import type { AddFacets } from "./facets/facets.ts";
import { addNumber } from "./facets/number.ts";
import { addObject } from "./facets/object.ts";
import { addString } from "./facets/string.ts";
import { normalize } from "./normalize.ts";
import { propertyOf } from "./properties.ts";

/** The alternative that was chosen of each `anyOf` and `oneOf`, by `choiceKey`; the location itself where it was not taken apart. */
export type Chosen = ReadonlyMap<string, SchemaLocation>;

export const choiceKey = (analysis: Analysis, location: SchemaLocation, keyword: "anyOf" | "oneOf"): string =>
  `${analysis.keyOf([location])} ${keyword}`;

/** The values of one type that some parts accept together; no case where they accept none. */
export function makeCase(analysis: Analysis, type: ValueType, conjunction: Conjunction, parts: readonly Part[], chosen: Chosen): Case[] {
  const conditions = new Map<string, Condition>();
  const addCondition = (condition: Condition): void => void conditions.set(condition.text, condition);
  const draft: Draft = {
    type,
    conjunction: [...conjunction],
    values: type === "null" ? [null] : type === "boolean" ? [true, false] : undefined,
    isOpen: false,
    ...unrestricted,
    conditions,
  };
  for (const part of parts) {
    const { location } = part;
    addValues(draft, keywordsOf(location));
    if (excludesAll(keywordsOf(location)["not"], type)) return [];
    for (const condition of conditionsAt(analysis, location, chosen)) addCondition(condition);
    addFacets[type]?.(draft, part, { analysis, addCondition });
  }
  normalize(analysis, draft);
  return draft.values?.length === 0 || hasTwoTags(draft) ? [] : [draft];
}

/** Whether a required property has two constants: most combinations of the alternatives of two tagged unions do, and accept nothing. */
const hasTwoTags = (draft: Draft): boolean =>
  draft.type === "object" &&
  draft.required.some((name) => {
    const [first, ...others] = propertyOf(draft, name)
      .map((location) => keywordsOf(location)["const"])
      .filter((value) => value !== undefined);
    return first !== undefined && others.some((other) => !equal(first, other));
  });

const addFacets: Readonly<Partial<Record<ValueType, AddFacets>>> = {
  number: addNumber,
  string: addString,
  array: addArray,
  object: addObject,
};

/** Keeps the values that a `const` and an `enum` list. */
function addValues(draft: Draft, { const: only, enum: listed, "x-open-enum": isOpen }: JsonObject): void {
  for (const values of [...(only === undefined ? [] : [[only]]), ...(Array.isArray(listed) ? [listed] : [])]) {
    const ofType = values.filter((value) => typeOf(value) === draft.type);
    draft.isOpen = (draft.values === undefined || draft.isOpen) && isOpen === true;
    draft.values =
      draft.values === undefined ? distinct(ofType) : draft.values.filter((value) => ofType.some((other) => equal(value, other)));
  }
}

/** Whether a `not` leaves no value of a type: it is `true`, empty, or names that type and nothing else. */
function excludesAll(not: Json | undefined, type: ValueType): boolean {
  if (!isObject(not)) return not === true;
  return Object.keys(not).every((keyword) => keyword === "type") && (not["type"] === undefined || [not["type"]].flat().includes(type));
}

/** The conditions on values of any type. */
function conditionsAt(analysis: Analysis, location: SchemaLocation, chosen: Chosen): Condition[] {
  const keywords = keywordsOf(location);
  const conditions: Condition[] = [];
  if (isObject(keywords["not"])) conditions.push(conditionOf(analysis, location, "not", { excludes: ["not"] }));
  if (keywords["if"] !== undefined) {
    const qualifier = `if ${analysis.textOf(below(location, "if"))}`;
    for (const keyword of ["then", "else"])
      if (keywords[keyword] !== undefined && keywords[keyword] !== true) {
        const when = keyword === "then" ? { when: [below(location, "if")] } : {};
        conditions.push(conditionOf(analysis, location, keyword, { requires: [keyword], qualifier, ...when }));
      }
  }
  for (const keyword of ["anyOf", "oneOf"] as const)
    if (keywords[keyword] !== undefined) {
      const isWhole = chosen.get(choiceKey(analysis, location, keyword)) === location;
      if (isWhole || (keyword === "oneOf" && !analysis.isExclusive(location, keyword)))
        conditions.push(conditionOf(analysis, location, keyword));
    }
  return conditions;
}
