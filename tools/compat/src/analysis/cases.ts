import { fullFormats } from "ajv-formats/dist/formats.js";
import { equal, has, isObject, type Json, type JsonObject } from "../../../codegen/src/contract/json.ts";
import { type Place, schemaOf } from "../document/document.ts";
import { innerAt } from "../document/keywords.ts";
import { type Conjunction, keyOf, type Part, partsOf, textOf } from "./conjunction.ts";

/** The types that values are told apart by. An integer is a number. */
export const valueTypes = ["null", "boolean", "number", "string", "array", "object"] as const;
export type ValueType = (typeof valueTypes)[number];

/** One end of a range of numbers. */
export interface Bound {
  readonly value: number;
  /** Whether the value itself is outside. */
  readonly exclusive: boolean;
}

/** One schema's say in the properties of an object: its `properties`, `patternProperties` and `additionalProperties`. */
export interface Layer {
  readonly properties: ReadonlyMap<string, Conjunction>;
  readonly patterns: ReadonlyMap<string, Place>;
  /** What a property must meet that neither names; undefined where nothing is said. */
  readonly additional: Place | undefined;
}

/** The values of one type that a conjunction accepts, or some of them: it accepts what any of its cases accepts. */
export interface Case {
  readonly type: ValueType;
  /** The schemas that make it up, with the alternatives that were chosen. */
  readonly conjunction: Conjunction;
  /** All values that it accepts, where they are listed. */
  readonly values: readonly Json[] | undefined;
  /** Whether later versions may add to the values. */
  readonly isOpen: boolean;
  readonly integer: boolean;
  readonly lower: Bound | undefined;
  readonly upper: Bound | undefined;
  readonly multiples: readonly number[];
  /** Of a string in code points, of a list in items, of an object in properties. */
  readonly least: number;
  readonly most: number;
  readonly patterns: readonly string[];
  readonly formats: readonly string[];
  readonly prefix: readonly Conjunction[];
  readonly items: Conjunction;
  readonly unique: boolean;
  readonly layers: readonly Layer[];
  readonly required: readonly string[];
  /** What is asserted beside this, by its text. */
  readonly conditions: ReadonlyMap<string, Condition>;
}

/** An assertion that is not taken apart: compared as text, or by what it makes a schema of. */
export interface Condition {
  readonly keyword: string;
  /** What tells several of one keyword apart: a property. */
  readonly name: string;
  readonly text: string;
  /** As it was written. */
  readonly value: Json;
  /** The schema that something must meet: a wider one is a looser condition. */
  readonly wants: Conjunction | undefined;
  /** The schema that a value must not meet: a narrower one is a looser condition. */
  readonly shuns: Conjunction | undefined;
  /** What else it says, as text: the number of items that `contains` counts, what `if` asks. */
  readonly beside: string;
}

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

/** A case while it is put together. */
type Draft = { -readonly [K in keyof Case]: Case[K] };

function caseOf(type: ValueType, conjunction: Conjunction, parts: readonly Part[], chosen: ReadonlyMap<string, Place>): Case[] {
  const conditions = new Map<string, Condition>();
  const draft: Draft = {
    type,
    conjunction: [...conjunction],
    values: type === "null" ? [null] : type === "boolean" ? [true, false] : undefined,
    isOpen: false,
    integer: false,
    lower: undefined,
    upper: undefined,
    multiples: [],
    least: 0,
    most: Number.POSITIVE_INFINITY,
    patterns: [],
    formats: [],
    prefix: [],
    items: [],
    unique: false,
    layers: [],
    required: [],
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

/** The condition that a keyword of a place makes; `wants` and `shuns` are the steps to the schema that it is about. */
function conditionOf(
  place: Place,
  keyword: string,
  { wants, shuns, name = "", beside = "" }: { wants?: readonly string[]; shuns?: readonly string[]; name?: string; beside?: string },
): Condition {
  const at = (steps: readonly string[] | undefined): Conjunction | undefined => steps && [place.document.below(place, ...steps)];
  const [inner] = at(wants) ?? at(shuns) ?? [];
  const said = inner === undefined ? writtenAt(place, keyword) : textOf(inner);
  return {
    keyword,
    name,
    text: [keyword, name, beside, said].filter((part) => part !== "").join(" "),
    value: schemaOf(place)[keyword] ?? null,
    wants: at(wants),
    shuns: at(shuns),
    beside,
  };
}

/** A keyword's schemas as a text, in whatever order they stand. */
const writtenAt = (place: Place, keyword: string): string => {
  const inner = innerAt(schemaOf(place), keyword).map(({ steps }) => textOf(place.document.below(place, ...steps)));
  return inner.length > 0 ? inner.sort().join(" | ") : JSON.stringify(schemaOf(place)[keyword] ?? null);
};

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

type Add = (draft: Draft, part: Part, parts: readonly Part[], condition: (made: Condition) => void) => void;

const addOfType: Readonly<Partial<Record<ValueType, Add>>> = {
  number: (draft, { place }) => {
    const schema = schemaOf(place);
    const types = [schema["type"] ?? []].flat();
    const format = numericFormats[String(schema["format"])];
    if (types.includes("integer") && !types.includes("number")) draft.integer = true;
    if (format !== undefined) {
      draft.integer = true;
      raise(draft, { value: format[0], exclusive: false });
      lower(draft, { value: format[1], exclusive: false });
    }
    const { minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf } = schema;
    if (typeof minimum === "number") raise(draft, { value: minimum, exclusive: false });
    if (typeof exclusiveMinimum === "number") raise(draft, { value: exclusiveMinimum, exclusive: true });
    if (typeof maximum === "number") lower(draft, { value: maximum, exclusive: false });
    if (typeof exclusiveMaximum === "number") lower(draft, { value: exclusiveMaximum, exclusive: true });
    if (typeof multipleOf === "number") draft.multiples = [...new Set([...draft.multiples, multipleOf])];
  },
  string: (draft, { place }) => {
    const schema = schemaOf(place);
    atLeast(draft, schema["minLength"]);
    atMost(draft, schema["maxLength"]);
    if (typeof schema["pattern"] === "string" && schema["pattern"] !== "")
      draft.patterns = [...new Set([...draft.patterns, schema["pattern"]])].sort();
    if (isTextFormat(schema["format"])) draft.formats = [...new Set([...draft.formats, schema["format"]])].sort();
  },
  array: (draft, { place }, _, condition) => {
    const schema = schemaOf(place);
    atLeast(draft, schema["minItems"]);
    atMost(draft, schema["maxItems"]);
    draft.unique ||= schema["uniqueItems"] === true;
    const own = innerAt(schema, "prefixItems").map(({ steps }) => place.document.below(place, ...steps));
    const rest: Conjunction = innerAt(schema, "items").map(({ steps }) => place.document.below(place, ...steps));
    const length = Math.max(own.length, draft.prefix.length);
    draft.prefix = Array.from({ length }, (_, index) => [
      ...(draft.prefix[index] ?? draft.items),
      ...(own[index] === undefined ? rest : [own[index]]),
    ]);
    draft.items = [...draft.items, ...rest];
    if (schema["contains"] !== undefined) {
      const { minContains = 1, maxContains } = schema;
      if (maxContains !== undefined) condition(conditionOf(place, "contains", { shuns: ["contains"], beside: `at most ${maxContains}` }));
      if (minContains !== 0) condition(conditionOf(place, "contains", { wants: ["contains"], beside: `at least ${minContains}` }));
    }
    if (schema["unevaluatedItems"] !== undefined && schema["unevaluatedItems"] !== true)
      condition(conditionOf(place, "unevaluatedItems", { beside: textOf(place) }));
  },
  object: (draft, { place }, parts, condition) => {
    const schema = schemaOf(place);
    atLeast(draft, schema["minProperties"]);
    atMost(draft, schema["maxProperties"]);
    draft.required = [...new Set([...draft.required, ...textsIn(schema["required"])])];
    const layer = layerOf(place);
    if (layer !== undefined) draft.layers = [...draft.layers, layer];
    if (schema["unevaluatedProperties"] !== undefined && schema["unevaluatedProperties"] !== true) {
      const whole = unevaluated(place, parts);
      if (whole === undefined) condition(conditionOf(place, "unevaluatedProperties", { beside: textOf(place) }));
      else draft.layers = [...draft.layers, whole];
    }
    if (schema["propertyNames"] !== undefined && schema["propertyNames"] !== true)
      condition(conditionOf(place, "propertyNames", { wants: ["propertyNames"] }));
    const { dependentRequired, dependentSchemas } = schema;
    for (const [name, others] of Object.entries(isObject(dependentRequired) ? dependentRequired : {}))
      for (const other of textsIn(others))
        condition({
          keyword: "dependentRequired",
          name: `${name}, ${other}`,
          text: `dependentRequired ${quoted(name)} ${quoted(other)}`,
          value: { [name]: [other] },
          wants: undefined,
          shuns: undefined,
          beside: "",
        });
    for (const name of Object.keys(isObject(dependentSchemas) ? dependentSchemas : {}))
      condition(conditionOf(place, "dependentSchemas", { wants: ["dependentSchemas", name], name: quoted(name) }));
  },
};

function layerOf(place: Place): Layer | undefined {
  const schema = schemaOf(place);
  const below = (keyword: string): [string, Place][] =>
    innerAt(schema, keyword).map(({ steps }) => [String(steps.at(-1)), place.document.below(place, ...steps)]);
  const properties = new Map(below("properties").map(([name, each]): [string, Conjunction] => [name, [each]]));
  const patterns = new Map(below("patternProperties"));
  const additional = schema["additionalProperties"] === true ? undefined : below("additionalProperties")[0]?.[1];
  return properties.size + patterns.size === 0 && additional === undefined ? undefined : { properties, patterns, additional };
}

/** `unevaluatedProperties` as a layer over all that the schemas below it name; undefined where that depends on the payload. */
function unevaluated(place: Place, parts: readonly Part[]): Layer | undefined {
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

const numericFormats: Readonly<Record<string, readonly [number, number]>> = {
  int32: [-(2 ** 31), 2 ** 31 - 1],
  int64: [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
};

const quoted = (name: string): string => JSON.stringify(name);

/** A format that is asserted of strings: what no validator knows asserts nothing. */
const isTextFormat = (format: Json | undefined): format is string =>
  typeof format === "string" && has(fullFormats, format) && !["int32", "int64", "float", "double", "password", "binary"].includes(format);

function raise(draft: Draft, bound: Bound): void {
  const { lower: now } = draft;
  if (now === undefined || bound.value > now.value || (bound.value === now.value && bound.exclusive)) draft.lower = bound;
}

function lower(draft: Draft, bound: Bound): void {
  const { upper: now } = draft;
  if (now === undefined || bound.value < now.value || (bound.value === now.value && bound.exclusive)) draft.upper = bound;
}

function atLeast(draft: Draft, count: Json | undefined): void {
  if (typeof count === "number") draft.least = Math.max(draft.least, count);
}

function atMost(draft: Draft, count: Json | undefined): void {
  if (typeof count === "number") draft.most = Math.min(draft.most, count);
}

/** Says the same in one way: what is implied is said, and what has no effect is not. */
function normalise(draft: Draft): void {
  if (draft.multiples.some((each) => Number.isInteger(each))) draft.integer = true;
  draft.multiples = draft.multiples.filter((each) => !(draft.integer && Number.isInteger(1 / each))).sort((a, b) => a - b);
  if (draft.integer) {
    draft.lower = draft.lower && {
      value: draft.lower.exclusive ? Math.floor(draft.lower.value) + 1 : Math.ceil(draft.lower.value),
      exclusive: false,
    };
    draft.upper = draft.upper && {
      value: draft.upper.exclusive ? Math.ceil(draft.upper.value) - 1 : Math.floor(draft.upper.value),
      exclusive: false,
    };
    if (draft.lower?.value === Number.NEGATIVE_INFINITY) draft.lower = undefined;
    if (draft.upper?.value === Number.POSITIVE_INFINITY) draft.upper = undefined;
  }
  if (draft.type === "array") normaliseItems(draft);
  if (draft.type === "object") {
    if (draft.least <= draft.required.length) draft.least = 0;
    if (draft.most >= mostNamed(draft)) draft.most = Number.POSITIVE_INFINITY;
    draft.required = [...draft.required].sort();
  }
  if (draft.values !== undefined) {
    const listed: Case = { ...draft, values: undefined };
    draft.values = draft.values.filter((value) => meets(listed, value) !== false);
    if (draft.conditions.size === 0) Object.assign(draft, { ...plain, integer: false, lower: undefined, upper: undefined });
  }
}

/** How many properties an object can have that is closed. */
const mostNamed = (one: Pick<Case, "layers" | "required">): number =>
  isNothing(restOf(one)) && patternsOf(one).length === 0
    ? namesOf(one).filter((name) => !isNothing(propertyOf(one, name))).length
    : Number.POSITIVE_INFINITY;

const counts = new WeakMap<Case, { readonly least: number; readonly most: number }>();

/** How few and how many parts a value has, said or implied. */
export function countOf(one: Case): { readonly least: number; readonly most: number } {
  const { least, most, type, required } = one;
  const found =
    counts.get(one) ??
    (type === "object" ? { least: Math.max(least, required.length), most: Math.min(most, mostNamed(one)) } : { least, most });
  counts.set(one, found);
  return found;
}

/** What listed values need not say again. */
const plain = {
  multiples: [],
  least: 0,
  most: Number.POSITIVE_INFINITY,
  patterns: [],
  formats: [],
  prefix: [],
  items: [],
  unique: false,
  layers: [],
  required: [],
};

function normaliseItems(draft: Draft): void {
  if (isNothing(draft.items)) draft.most = Math.min(draft.most, draft.prefix.length);
  const dead = draft.prefix.findIndex((each) => isNothing(each));
  if (dead >= 0) draft.most = Math.min(draft.most, dead);
  if (draft.prefix.length > draft.most) draft.prefix = draft.prefix.slice(0, draft.most);
  if (draft.most <= 1) draft.unique = false;
}

/** Whether a conjunction says `false` outright. */
export const isNothing = (conjunction: Conjunction): boolean => partsOf(conjunction).some(({ place }) => place.schema === false);

/** The properties that a case names. */
export const namesOf = ({ layers, required }: Pick<Case, "layers" | "required">): string[] => [
  ...new Set([...layers.flatMap(({ properties }) => [...properties.keys()]), ...required]),
];

/** The properties that a case defines. */
export const definedIn = ({ layers }: Pick<Case, "layers">): string[] => [
  ...new Set(layers.flatMap(({ properties }) => [...properties.keys()])),
];

/** The patterns by which a case names properties. */
export const patternsOf = ({ layers }: Pick<Case, "layers">): string[] => [
  ...new Set(layers.flatMap(({ patterns }) => [...patterns.keys()])),
];

/** What the value of a property must meet. */
export const propertyOf = ({ layers }: Pick<Case, "layers">, name: string): Conjunction =>
  layers.flatMap(({ properties, patterns, additional }) => {
    const own = [...(properties.get(name) ?? []), ...[...patterns].filter(([pattern]) => matches(pattern, name)).map(([, place]) => place)];
    return own.length > 0 || properties.has(name) ? own : additional === undefined ? [] : [additional];
  });

/** What a property must meet that a pattern names, and nothing else. */
export const patternedBy = ({ layers }: Pick<Case, "layers">, pattern: string): Conjunction =>
  layers.flatMap(({ patterns, additional }) => {
    const own = patterns.get(pattern);
    return own !== undefined ? [own] : additional === undefined ? [] : [additional];
  });

/** What a property must meet that nothing names. */
export const restOf = ({ layers }: Pick<Case, "layers">): Conjunction =>
  layers.flatMap(({ additional }) => (additional === undefined ? [] : [additional]));

/** What an item must meet. */
export const itemOf = ({ prefix, items }: Pick<Case, "prefix" | "items">, index: number): Conjunction => prefix[index] ?? items;

function matches(pattern: string, name: string): boolean {
  try {
    return new RegExp(pattern, "u").test(name);
  } catch {
    return false;
  }
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

export const distinct = (values: readonly Json[]): Json[] =>
  values.filter((value, index) => !values.slice(0, index).some((before) => equal(before, value)));

export function typeOf(value: Json): ValueType {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  return typeof value as ValueType; // the results of typeof that JSON can have were left
}

/** Whether a case accepts nothing, as far as can be told. */
export const isEmpty = (one: Case): boolean => emptiness(one, new Set());

/** Whether a conjunction accepts nothing, as far as can be told. */
export const acceptsNothing = (conjunction: Conjunction): boolean => nothing(conjunction, new Set());

// What needs itself without end accepts nothing: so what is being asked already counts as empty.
function nothing(conjunction: Conjunction, asked: ReadonlySet<string>): boolean {
  const key = keyOf(conjunction);
  if (asked.has(key)) return true;
  const now = new Set([...asked, key]);
  return casesOf(conjunction).every((one) => emptiness(one, now));
}

function emptiness(one: Case, asked: ReadonlySet<string>): boolean {
  const { values, lower, upper, type } = one;
  const { least, most } = countOf(one);
  if (values !== undefined) return values.length === 0;
  if (least > most) return true;
  if (lower !== undefined && upper !== undefined)
    if (lower.value > upper.value || (lower.value === upper.value && (lower.exclusive || upper.exclusive))) return true;
  if (type === "array")
    return Array.from({ length: Math.min(least, one.prefix.length + 1) }, (_, index) => itemOf(one, index)).some((item) =>
      nothing(item, asked),
    );
  return type === "object" && one.required.some((name) => nothing(propertyOf(one, name), asked));
}

/** Whether a conjunction accepts a value; undefined where a condition would have to tell. */
export function accepts(conjunction: Conjunction, value: Json): boolean | undefined {
  const answers = casesOf(conjunction).map((one) => meets(one, value));
  return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
}

function meets(one: Case, value: Json): boolean | undefined {
  if (typeOf(value) !== one.type) return false;
  if (one.values !== undefined && !one.values.some((listed) => equal(listed, value))) return false;
  const sure = one.conditions.size > 0 || one.formats.length > 0 ? undefined : true;
  if (typeof value === "number") return inRange(one, value) && sure;
  if (typeof value === "string") return inCount(one, [...value].length) && one.patterns.every((pattern) => matches(pattern, value)) && sure;
  if (Array.isArray(value)) {
    if (!inCount(one, value.length) || (one.unique && distinct(value).length < value.length)) return false;
    return every(
      value.map((item, index) => accepts(itemOf(one, index), item)),
      sure,
    );
  }
  if (!isObject(value)) return sure;
  if (!inCount(one, Object.keys(value).length) || !one.required.every((name) => has(value, name))) return false;
  return every(
    Object.entries(value).map(([name, each]) => accepts(propertyOf(one, name), each)),
    sure,
  );
}

const every = (answers: readonly (boolean | undefined)[], sure: true | undefined): boolean | undefined =>
  answers.includes(false) ? false : answers.includes(undefined) ? undefined : sure;

const inCount = ({ least, most }: Case, count: number): boolean => count >= least && count <= most;

function inRange({ integer, lower, upper, multiples }: Case, value: number): boolean {
  if (integer && !Number.isInteger(value)) return false;
  if (lower !== undefined && (value < lower.value || (lower.exclusive && value === lower.value))) return false;
  if (upper !== undefined && (value > upper.value || (upper.exclusive && value === upper.value))) return false;
  return multiples.every((each) => Number.isInteger(value / each));
}

const textsIn = (value: Json | undefined): string[] => (Array.isArray(value) ? value.filter((each) => typeof each === "string") : []);
