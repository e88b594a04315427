import { distinct, equal, isObject, type JsonObject } from "@tools/contract/json";
import { type Place, schemaOf } from "../document/document.ts";
import { innerAt } from "../document/keywords.ts";
import { type Case, type Condition, type Draft, type Layer, typeOf, unlimited, type ValueType, valueTypes } from "./case.ts";
import { conditionOf } from "./conditions.ts";
import { type Conjunction, keyOf, type Part, partsOf, textOf } from "./conjunction.ts";
import { addOfType } from "./keywords.ts";
import { layerOf } from "./layers.ts";
import { normalise } from "./normalise.ts";
import { isEmpty } from "./verdicts.ts";

const known = new Map<string, readonly Case[]>();

/** The cases of a conjunction. More than so many alternatives are not multiplied out, but compared as text. */
export function casesOf(conjunction: Conjunction): readonly Case[] {
  const key = keyOf(conjunction);
  const found = known.get(key);
  if (found !== undefined) return found;
  const made = valueTypes.flatMap((type) => joined(alternatives(type, conjunction, new Map())));
  known.set(key, made);
  return made;
}

const mostAlternatives = 64;

/** Cases of one type: an alternative of each `anyOf` and `oneOf` is chosen in turn. */
function alternatives(type: ValueType, conjunction: Conjunction, chosen: ReadonlyMap<string, Place>): Case[] {
  const parts = partsOf(conjunction);
  if (parts.some(({ place }) => place.schema === false || !allows(schemaOf(place), type))) return [];
  for (const { place } of parts)
    for (const keyword of ["anyOf", "oneOf"]) {
      const options = innerAt(schemaOf(place), keyword).map(({ steps }) => place.document.below(place, ...steps));
      const id = `${keyOf([place])} ${keyword}`;
      if (options.length === 0 || chosen.has(id)) continue;
      // Too many to look at each: then it is a condition among others.
      if (chosen.size > 5 || options.length > mostAlternatives) return alternatives(type, conjunction, new Map([...chosen, [id, place]]));
      return options.flatMap((option) => alternatives(type, [...conjunction, option], new Map([...chosen, [id, option]])));
    }
  return caseOf(type, conjunction, parts, chosen);
}

function allows({ type }: JsonObject, wanted: ValueType): boolean {
  if (type === undefined) return true;
  const types = [type].flat();
  return types.includes(wanted) || (wanted === "number" && types.includes("integer"));
}

function caseOf(type: ValueType, conjunction: Conjunction, parts: readonly Part[], chosen: ReadonlyMap<string, Place>): Case[] {
  const conditions = new Map<string, Condition>();
  const draft: Draft = {
    type,
    conjunction: [...conjunction],
    values: type === "null" ? [null] : type === "boolean" ? [true, false] : undefined,
    isOpen: false,
    ...unlimited,
    conditions,
  };
  for (const part of parts) if (!add(draft, part, parts, conditions, chosen)) return [];
  normalise(draft);
  return draft.values?.length === 0 ? [] : [draft];
}

/** Adds what one schema says of values of the case's type. Answers false where it leaves none. */
function add(
  draft: Draft,
  part: Part,
  parts: readonly Part[],
  conditions: Map<string, Condition>,
  chosen: ReadonlyMap<string, Place>,
): boolean {
  const { place } = part;
  const schema = schemaOf(place);
  const condition = (made: Condition): void => void conditions.set(made.text, made);
  const listed = [
    ...(schema["const"] === undefined ? [] : [[schema["const"]]]),
    ...(Array.isArray(schema["enum"]) ? [schema["enum"]] : []),
  ];
  for (const values of listed) {
    const ofType = values.filter((value) => typeOf(value) === draft.type);
    draft.isOpen = (draft.values === undefined || draft.isOpen) && schema["x-open-enum"] === true;
    draft.values =
      draft.values === undefined ? distinct(ofType) : draft.values.filter((value) => ofType.some((other) => equal(value, other)));
  }
  const { not } = schema;
  if (not === true || (isObject(not) && (Object.keys(not).length === 0 || excludesType(not, draft)))) return false;
  if (isObject(not)) condition(conditionOf(place, "not", { shuns: ["not"] }));
  if (schema["if"] !== undefined) {
    const asked = textOf(place.document.below(place, "if"));
    for (const keyword of ["then", "else"])
      if (schema[keyword] !== undefined && schema[keyword] !== true)
        condition(conditionOf(place, keyword, { wants: [keyword], beside: `if ${asked}` }));
  }
  for (const keyword of ["anyOf", "oneOf"])
    if (schema[keyword] !== undefined) {
      const isWhole = chosen.get(`${keyOf([place])} ${keyword}`) === place;
      if (isWhole || (keyword === "oneOf" && !isExclusive(place, keyword))) condition(conditionOf(place, keyword, {}));
    }
  addOfType[draft.type]?.(draft, part, parts, condition);
  return true;
}

/** Whether a `not` names the case's type alone, and so leaves nothing of it. */
const excludesType = (not: JsonObject, { type }: Draft): boolean =>
  Object.keys(not).every((keyword) => keyword === "type") && [not["type"] ?? []].flat().includes(type);

/** Whether no value meets two alternatives, as far as types and listed values tell: then `oneOf` is `anyOf`. */
function isExclusive(place: Place, keyword: string): boolean {
  const id = `${keyOf([place])} ${keyword}`;
  const known = exclusive.get(id);
  if (known !== undefined) return known;
  exclusive.set(id, false); // while it is being found out: an alternative may hold the place itself
  const options = innerAt(schemaOf(place), keyword).map(({ steps }) => place.document.below(place, ...steps));
  const answer = options.every((option, index) => options.slice(index + 1).every((other) => areApart(option, other)));
  exclusive.set(id, answer);
  return answer;
}

const exclusive = new Map<string, boolean>();

const areApart = (a: Place, b: Place): boolean => casesOf([a, b]).every((both) => isEmpty(both));

/** `unevaluatedProperties` as a layer over all that the schemas below it name; undefined where that depends on the payload. */
export function unevaluated(place: Place, parts: readonly Part[]): Layer | undefined {
  const isBelow = (other: Place): boolean => other.document === place.document && other.pointer.startsWith(`${place.pointer}/`);
  const inner = parts.filter((part) => part.place === place || part.within.includes(place) || [part.place, ...part.within].some(isBelow));
  const schemas = inner.map((part) => schemaOf(part.place));
  const isUncertain = (part: Part): boolean =>
    ["if", "dependentSchemas"].some((keyword) => keyword in schemaOf(part.place)) ||
    ["anyOf", "oneOf"].some((keyword) => keyword in schemaOf(part.place) && !isExclusive(part.place, keyword));
  if (inner.some(isUncertain)) return undefined;
  if (schemas.some((schema) => schema["additionalProperties"] !== undefined))
    return { properties: new Map(), patterns: new Map(), additional: undefined };
  const names = schemas.flatMap((schema) => Object.keys(isObject(schema["properties"]) ? schema["properties"] : {}));
  return {
    properties: new Map(names.map((name): [string, Conjunction] => [name, []])),
    patterns: new Map(inner.flatMap((part) => [...(layerOf(part.place)?.patterns ?? [])])),
    additional: place.document.below(place, "unevaluatedProperties"),
  };
}

/** Cases that list their values become one. */
function joined(cases: readonly Case[]): Case[] {
  const isList = (one: Case): boolean => one.values !== undefined && one.conditions.size === 0;
  const lists = cases.filter(isList);
  const [first, ...more] = lists;
  const others = distinctCases(cases.filter((one) => !isList(one)));
  if (first === undefined) return others;
  if (more.length === 0) return [...others, first];
  const values = distinct(lists.flatMap(({ values }) => values ?? []));
  return [...others, { ...first, values, isOpen: lists.every(({ isOpen }) => isOpen), conjunction: common(lists) }];
}

/** The schemas that several cases share. */
const common = (cases: readonly Case[]): Conjunction =>
  (cases[0]?.conjunction ?? []).filter((place) => cases.every(({ conjunction }) => conjunction.includes(place)));

function distinctCases(cases: readonly Case[]): Case[] {
  const seen = new Set<string>();
  return cases.filter(({ conjunction }) => {
    const key = conjunction.map(textOf).sort().join(" ");
    return seen.has(key) ? false : seen.add(key);
  });
}
