import { has, isObject, type Json } from "@tools/contract/json";
import { subschemasAt, subschemasOf } from "@tools/contract/schema";
import type { Schema } from "../../document/keywords.ts";
import { names, numbers, strings, types, unusualNames } from "./pools.ts";
import type { Random } from "./random.ts";
import { randomValue } from "./random-schemas.ts";

const context = { names: [...names, ...unusualNames] };

/** A payload that has something to do with a schema, whether or not it accepts it. */
export function payloadFor(random: Random, schema: Schema, depth: number = 4): Json {
  if (!isObject(schema) || depth < 0) return randomValue(random, context, 1);
  const { const: only, enum: listed, type } = schema;
  if (only !== undefined && random.chance(0.8)) return only;
  if (Array.isArray(listed) && listed.length > 0 && random.chance(0.8)) return random.pick(listed);
  const sameValue = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else"].flatMap((keyword) => subschemasAt(schema, keyword));
  if (sameValue.length > 0 && random.chance(0.4)) return payloadFor(random, random.pick(sameValue).schema, depth - 1);
  const chosen = random.pick([type ?? typesOf(schema)].flat());
  if (chosen === "number" || chosen === "integer") return numberFor(random, schema);
  if (chosen === "string") return stringFor(random, schema);
  if (chosen === "array") return arrayFor(random, schema, depth);
  return chosen === "object" ? objectFor(random, schema, depth) : randomValue(random, context, 1);
}

/** A payload with a small change. */
export function tweaked(random: Random, payload: Json): Json {
  if (Array.isArray(payload)) {
    const [first, ...rest] = payload;
    return random.pick<() => Json>([
      () => rest,
      () => [...payload, randomValue(random, context, 1)],
      () => (first === undefined ? [] : [first, ...payload]),
      () => payload.map((item) => (random.chance(0.5) ? tweaked(random, item) : item)),
    ])();
  }
  if (isObject(payload)) {
    const entries = Object.entries(payload);
    const dropped = random.integer(entries.length + 1);
    return random.pick<() => Json>([
      () => Object.fromEntries(entries.filter((_, index) => index !== dropped)),
      () => Object.fromEntries([...entries, [random.pick(context.names), randomValue(random, context, 1)]]),
      () => Object.fromEntries(entries.map(([name, value]) => [name, random.chance(0.5) ? tweaked(random, value) : value])),
    ])();
  }
  if (typeof payload === "number") return payload + random.pick([1, -1, 0.5]);
  return typeof payload === "string" ? random.pick([`${payload}a`, payload.slice(1), payload + payload]) : randomValue(random, context, 1);
}

/** The types that the keywords of a schema are about. */
function typesOf(schema: Schema): readonly string[] {
  const keywords = Object.keys(schema).join(" ");
  const found = [
    ...(/propert|required|dependent/iu.test(keywords) ? ["object"] : []),
    ...(/items|contains/iu.test(keywords) ? ["array"] : []),
    ...(/length|pattern\b|format/iu.test(keywords) ? ["string"] : []),
    ...(/imum|multiple/iu.test(keywords) ? ["number"] : []),
  ];
  return found.length > 0 ? found : types;
}

const limitsIn = (schema: Schema, keywords: readonly string[]): number[] =>
  isObject(schema) ? keywords.map((keyword) => schema[keyword]).filter((limit) => typeof limit === "number") : [];

function numberFor(random: Random, schema: Schema): number {
  const bounds = limitsIn(schema, ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"]);
  return bounds.length > 0 && random.chance(0.8) ? random.pick(bounds) + random.pick([0, 0, 1, -1, 0.5]) : random.pick(numbers);
}

function sizeFor(random: Random, schema: Schema, keywords: readonly string[]): number {
  const limits = limitsIn(schema, keywords).filter((limit) => limit < 20);
  return limits.length > 0 && random.chance(0.7) ? Math.max(0, random.pick(limits) + random.pick([0, 0, 1, -1])) : random.integer(4);
}

function stringFor(random: Random, schema: Schema): string {
  const text = random.pick(strings);
  if (limitsIn(schema, ["minLength", "maxLength"]).length === 0) return text;
  const length = sizeFor(random, schema, ["minLength", "maxLength"]);
  return [...(text || "a").repeat(length + 1)].slice(0, length).join("");
}

function arrayFor(random: Random, schema: Schema, depth: number): Json {
  const inner = ["prefixItems", "items", "contains", "unevaluatedItems"].flatMap((each) =>
    isObject(schema) ? subschemasAt(schema, each) : [],
  );
  return Array.from({ length: sizeFor(random, schema, ["minItems", "maxItems"]) }, (_, index) => {
    const prefix = inner.find(({ steps }) => steps[1] === index);
    const others = inner.filter(({ steps }) => steps.length === 1);
    return payloadFor(random, prefix?.schema ?? (others.length > 0 ? random.pick(others).schema : true), depth - 1);
  });
}

function objectFor(random: Random, schema: Schema, depth: number): Json {
  const named = subschemasOf(schema).filter(({ steps }) => steps[0] === "properties");
  const patterned = subschemasOf(schema).filter(({ steps }) => steps[0] === "patternProperties");
  const others = subschemasOf(schema).filter(({ steps }) => steps[0] === "additionalProperties" || steps[0] === "unevaluatedProperties");
  const required = isObject(schema) && Array.isArray(schema["required"]) ? schema["required"].map(String) : [];
  const chosen = [
    ...required.filter(() => random.chance(0.93)),
    ...named.map(({ steps }) => String(steps[1])).filter(() => random.chance(0.5)),
    ...(random.chance(0.35) ? [random.pick(context.names)] : []),
    ...(patterned.length > 0 || random.chance(0.1) ? [random.pick(strings)] : []),
  ];
  const schemaOf = (name: string): Schema =>
    named.find(({ steps }) => steps[1] === name)?.schema ??
    patterned.find(({ steps }) => new RegExp(String(steps[1]), "u").test(name))?.schema ??
    others[0]?.schema ??
    true;
  const object = Object.fromEntries(chosen.map((name) => [name, payloadFor(random, schemaOf(name), depth - 1)]));
  return isObject(schema) && has(schema, "dependentSchemas") ? { a: randomValue(random, context, 0), ...object } : object;
}
