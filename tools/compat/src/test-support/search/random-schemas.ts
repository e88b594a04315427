import { escapePointer, type Json, type JsonObject } from "@tools/contract/json";
import type { Schema } from "../../document/keywords.ts";
import { divisors, formats, names, numbers, patterns, strings, types, unusualNames } from "./pools.ts";
import { type Random, some } from "./random.ts";

/** What the schemas of one document have in common. */
export interface Context {
  /** How many levels of schemas may follow. */
  readonly depth: number;
  readonly names: readonly string[];
  /** What a `$ref` may refer to. */
  readonly references: readonly string[];
}

/** A schema as plain JSON, with any keywords of 2020-12 that the comparison supports. */
export function randomDocument(random: Random): Schema {
  const isUnusual = random.chance(0.3);
  const entries = random.chance(0.4) ? some(random, isUnusual ? ["A", "A/b", "~C", "%25"] : ["A", "B", "C"], 3) : [];
  const context = { depth: 2 + random.integer(2), names: isUnusual ? unusualNames : names, references: referencesTo(random, entries) };
  const root = randomSchema(random, context);
  if (typeof root === "boolean" || entries.length === 0) return root;
  const inner = { ...context, depth: context.depth - 1 };
  return { ...root, $defs: Object.fromEntries(entries.map((entry) => [entry, randomSchema(random, inner)])) };
}

/** References to some definitions, and sometimes to the root. */
export const referencesTo = (random: Random, entries: readonly string[]): string[] => [
  ...entries.map((entry) => `#/$defs/${encodeURIComponent(escapePointer(entry))}`),
  ...(random.chance(0.3) ? ["#"] : []),
];

export function randomSchema(random: Random, context: Context): Schema {
  if (random.chance(0.05)) return random.chance(0.75);
  const group = random.pick(context.depth > 0 ? groups : leaves);
  const type = group === "number" ? random.pick(["number", "integer", "integer"]) : group;
  const isTyped = group !== "any" && random.chance(0.85);
  let schema: JsonObject = isTyped ? { type: random.chance(0.08) ? [type, "null"] : type } : {};
  const count = 1 + random.integer(group === "object" ? 4 : 2);
  for (let index = 0; index < count; index++) schema = withKeyword(random, context, schema, random.pick(keywordsOfGroup[group]));
  return random.chance(0.2) ? withKeyword(random, context, schema, random.pick(keywordsOfGroup.any)) : schema;
}

/** A schema with a random argument of a keyword, and with those that it means nothing without. */
export function withKeyword(random: Random, context: Context, schema: JsonObject, keyword: string): JsonObject {
  const inner = { ...context, depth: context.depth - 1 };
  const isBeyond = context.depth <= 0 && applicators.has(keyword);
  if (isBeyond || (keyword === "$ref" && context.references.length === 0)) return schema;
  const grown: JsonObject = { ...schema, [keyword]: argumentOf[keyword]?.(random, inner) ?? null };
  if (keyword === "if") return { ...grown, [random.pick(["then", "else"])]: randomSchema(random, inner) };
  if (keyword.endsWith("Contains") && grown["contains"] === undefined) return { ...grown, contains: randomSchema(random, inner) };
  return keyword === "enum" && random.chance(0.15) ? { ...grown, "x-open-enum": true } : grown;
}

/** Any JSON value. */
export function randomValue(random: Random, context: Pick<Context, "names">, depth: number = 2): Json {
  const kind = random.integer(depth > 0 ? 9 : 6);
  if (kind === 0) return random.pick([true, false, 0]) === 0 ? null : random.chance(0.5);
  if (kind < 4) return random.pick(numbers);
  if (kind < 6) return random.pick(strings);
  const values = Array.from({ length: random.integer(4) }, () => randomValue(random, context, depth - 1));
  return kind === 6 ? values : Object.fromEntries(values.map((value) => [random.pick(context.names), value]));
}

type MakeArgument = (random: Random, context: Context) => Json;

const count: MakeArgument = (random) => random.pick([0, 0, 1, 1, 2, 2, 3, 4, 1000]);
const bound: MakeArgument = (random) => (random.chance(0.75) ? random.pick([0, 1, 2, 3, -1, 5, 10, 0.5]) : random.pick(numbers));
const list: MakeArgument = (random, context) => Array.from({ length: 1 + random.integer(3) }, () => randomSchema(random, context));
const byName: MakeArgument = (random, context) => named(random, context, context.names);
const closedOrSchema: MakeArgument = (random, context) => (random.chance(0.6) ? random.chance(0.3) : randomSchema(random, context));
const named = (random: Random, context: Context, from: readonly string[]): JsonObject =>
  Object.fromEntries(some(random, from, 2).map((name) => [name, randomSchema(random, context)]));

const argumentOf: Readonly<Record<string, MakeArgument>> = {
  type: (random) => (random.chance(0.7) ? random.pick(types) : some(random, types, 3)),
  enum: (random, context) => Array.from({ length: 1 + random.integer(4) }, () => randomValue(random, context)),
  const: randomValue,
  multipleOf: (random) => random.pick(divisors),
  minimum: bound,
  maximum: bound,
  exclusiveMinimum: bound,
  exclusiveMaximum: bound,
  minLength: count,
  maxLength: count,
  pattern: (random) => random.pick(patterns),
  format: (random) => random.pick(formats),
  minItems: count,
  maxItems: count,
  uniqueItems: (random) => random.chance(0.7),
  prefixItems: list,
  items: (random, context) => randomSchema(random, context),
  contains: (random, context) => randomSchema(random, context),
  minContains: (random) => random.integer(3),
  maxContains: (random) => random.integer(3),
  unevaluatedItems: closedOrSchema,
  minProperties: (random) => random.integer(4),
  maxProperties: (random) => random.integer(4),
  required: (random, context) => some(random, context.names, 2),
  properties: byName,
  patternProperties: (random, context) => named(random, context, patterns),
  additionalProperties: closedOrSchema,
  propertyNames: (random, context) =>
    random.chance(0.6) ? random.pick<Schema>([{ maxLength: 1 }, { pattern: "^a" }, { enum: ["a", "b"] }]) : randomSchema(random, context),
  unevaluatedProperties: closedOrSchema,
  dependentRequired: (random, context) => ({ [random.pick(["a", "b", "c"])]: some(random, context.names, 2) }),
  dependentSchemas: byName,
  allOf: list,
  anyOf: list,
  oneOf: list,
  not: (random, context) => randomSchema(random, context),
  if: (random, context) => randomSchema(random, context),
  $ref: (random, context) => random.pick(context.references),
};

const numeric = ["multipleOf", "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"] as const;
const textual = ["minLength", "maxLength", "pattern", "format"] as const;
const ofItems = ["prefixItems", "items", "contains", "minContains", "maxContains", "unevaluatedItems"] as const;
const ofProperties = ["patternProperties", "propertyNames", "unevaluatedProperties", "dependentSchemas"] as const;
const combining = ["allOf", "anyOf", "oneOf", "not", "if"] as const;

/** Keywords that belong together. Those that are common in schemas are there more than once. */
export const keywordsOfGroup: Readonly<Record<(typeof groups)[number], readonly string[]>> = {
  number: numeric,
  string: textual,
  array: ["minItems", "maxItems", "uniqueItems", ...ofItems],
  object: [
    ...(["minProperties", "maxProperties", "required", "dependentRequired", "additionalProperties", "additionalProperties"] as const),
    ...(["properties", "properties", "properties"] as const),
    ...ofProperties,
  ],
  any: ["enum", "const", "type", "$ref", ...combining],
};

const groups = ["number", "string", "array", "object", "object", "any", "any"] as const;
const leaves = ["number", "string", "any"] as const;

const applicators: ReadonlySet<string> = new Set([...ofItems, ...ofProperties, ...combining, "properties", "additionalProperties"]);

/** Whether a keyword has random arguments. */
export const isRandom = (keyword: string): boolean => Object.hasOwn(argumentOf, keyword);
