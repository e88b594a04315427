import { isObject, type Json, type JsonObject } from "@tools/contract/json";
import { subschemasOf } from "@tools/contract/schema";
import type { Schema } from "../../document/keywords.ts";
import type { Random } from "./random.ts";
import { type Context, isRandom, keywordsOfGroup, randomSchema, withKeyword } from "./random-schemas.ts";

/** A schema after one or two small changes, as people make them. */
export function mutated(random: Random, schema: Schema, context: Context): Schema {
  const once = mutatedOnce(random, schema, context);
  return random.chance(0.2) ? mutatedOnce(random, once, context) : once;
}

/** Changes the schema at a random place. */
function mutatedOnce(random: Random, schema: Schema, context: Context): Schema {
  const inner = subschemasOf(schema);
  if (!isObject(schema) || inner.length === 0 || random.chance(1 / (inner.length + 1))) return changed(random, schema, context);
  const { steps, schema: part } = random.pick(inner);
  return replacedAt(schema, steps, mutatedOnce(random, part, context)) as Schema; // a schema with another part is one
}

function replacedAt(value: Json, steps: readonly (string | number)[], part: Json): Json {
  const [step, ...rest] = steps;
  if (step === undefined) return part;
  if (Array.isArray(value)) return value.map((each, index) => (index === step ? replacedAt(each, rest, part) : each));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === step ? replacedAt(each, rest, part) : each]));
}

function changed(random: Random, schema: Schema, context: Context): Schema {
  const { $defs, ...own } = isObject(schema) ? schema : {};
  const bare = isObject(schema) ? own : schema;
  const keywords = Object.keys(own).filter(isRandom);
  const keyword = keywords.length > 0 ? random.pick(keywords) : undefined;
  const withDefinitions = (result: Schema): Schema => (isObject(result) && $defs !== undefined ? { ...result, $defs } : result);
  const kind = random.integer(keyword === undefined ? 6 : 11);
  if (kind === 0) return withDefinitions(randomSchema(random, context));
  if (kind === 1) return withDefinitions({ [random.pick(["allOf", "anyOf", "oneOf"])]: [bare] });
  if (kind === 2) return withDefinitions({ [random.pick(["anyOf", "oneOf"])]: [bare, randomSchema(random, context)] });
  if (kind === 3) return withDefinitions({ not: { not: bare } });
  if (kind === 4) return withDefinitions(withKeyword(random, context, own, "properties"));
  if (keyword === undefined || kind === 5)
    return withDefinitions(withKeyword(random, context, own, random.pick(Object.values(keywordsOfGroup).flat())));
  const { [keyword]: argument = null, ...others } = own;
  if (kind === 6) return withDefinitions(others);
  if (kind === 7 && others["allOf"] === undefined) return withDefinitions({ ...others, allOf: [{ [keyword]: argument }] });
  if (typeof argument === "number" && keyword !== "multipleOf")
    return withDefinitions({ ...own, [keyword]: Math.max(0, argument + random.pick([1, -1])) });
  return withDefinitions(withKeyword(random, context, own, keyword));
}

/** A schema under another name: its root is a definition, to which it refers. */
export const asReference = (schema: JsonObject): JsonObject => {
  const { $defs, ...own } = schema;
  return { $ref: "#/$defs/Root", $defs: { ...(isObject($defs) ? $defs : {}), Root: own } };
};
