import leven from "leven";
import type { Schema } from "../../contract/contract.ts";
import { equal, escapePointer, has, isObject, type Json, jsonTypes } from "../../contract/json.ts";
import type { Finding } from "../problem.ts";

/** What a keyword's value must be. Answers what was expected if it is not. */
type Check = (value: Json) => string | undefined;

const must =
  (expected: string, holds: (value: Json) => boolean): Check =>
  (value) =>
    holds(value) ? undefined : expected;

const text = must("a string", (value) => typeof value === "string");
const number = must("a number", (value) => typeof value === "number");
const count = must("a whole number of at least 0", (value) => Number.isInteger(value) && Number(value) >= 0);
const flag = must("true or false", (value) => typeof value === "boolean");
const anything: Check = () => undefined;
const schema = must("a schema (an object)", isObject);
const schemas = must("an object whose values are schemas", (value) => isObject(value));
const typeName = (value: Json): boolean => jsonTypes.some((name) => name === value);

/** The language of our models: every keyword, and what it takes. What is not here is refused by name. */
const keywords: Record<keyof Schema, Check> = {
  $schema: text,
  $id: text,
  $ref: text,
  $defs: schemas,
  $comment: text,
  title: text,
  description: must("a string that is not empty", (value) => typeof value === "string" && value.trim() !== ""),
  examples: must("an array", Array.isArray),
  default: anything,
  deprecated: flag,
  type: must(
    `one of ${jsonTypes.join(", ")}, or an array of them without repeats`,
    (value) =>
      typeName(value) || (Array.isArray(value) && value.length > 0 && new Set(value).size === value.length && value.every(typeName)),
  ),
  properties: schemas,
  required: must(
    "an array of property names without repeats",
    (value) => Array.isArray(value) && value.every((name) => typeof name === "string") && new Set(value).size === value.length,
  ),
  additionalProperties: must("true, false or a schema", (value) => typeof value === "boolean" || isObject(value)),
  items: schema,
  enum: must("an array with at least one value", (value) => Array.isArray(value) && value.length > 0),
  const: anything,
  allOf: must("an array with at least one schema", (value) => Array.isArray(value) && value.length > 0),
  minimum: number,
  maximum: number,
  exclusiveMinimum: number,
  exclusiveMaximum: number,
  minLength: count,
  maxLength: count,
  pattern: must("a regular expression (ECMAScript, with the flag u)", (value) => typeof value === "string" && compiles(value)),
  format: text,
  minItems: count,
  maxItems: count,
  uniqueItems: flag,
  "x-unit": must('a string that is not empty ("none" where there is no unit)', (value) => typeof value === "string" && value !== ""),
  "x-open-enum": flag,
  "x-enum-descriptions": must(
    "an object from enum value to sentence",
    (value) => isObject(value) && Object.values(value).every((said) => typeof said === "string"),
  ),
};

const compiles = (pattern: string): boolean => {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    return false;
  }
};

/** Unknown keywords, and values that a keyword does not take. Runs before there is a model, so that all other rules can trust its types. */
export function grammar(value: Json, pointer = ""): Finding[] {
  if (!isObject(value))
    return [{ pointer, found: `${said(value)} where a schema belongs`, fix: "write a schema: an object with a type, a $ref or an enum" }];
  return Object.entries(value).flatMap(([keyword, argument]) => {
    const here = `${pointer}/${escapePointer(keyword)}`;
    if (!isKeyword(keyword)) return [unknownKeyword(keyword, here)];
    const expected = keywords[keyword](argument);
    if (expected !== undefined) return [wrongArgument(keyword, argument, expected, here)];
    return subschemas(keyword, argument, here).flatMap(([sub, at]) => grammar(sub, at));
  });
}

const isKeyword = (keyword: string): keyword is keyof Schema => has(keywords, keyword);

function unknownKeyword(keyword: string, pointer: string): Finding {
  const near = nearest(keyword, Object.keys(keywords));
  return {
    pointer,
    found: `the keyword ${JSON.stringify(keyword)}, which is not in the language of our models`,
    fix: near === undefined ? `say it with one of ${Object.keys(keywords).join(", ")}` : `did you mean ${JSON.stringify(near)}?`,
  };
}

function wrongArgument(keyword: keyof Schema, argument: Json, expected: string, pointer: string): Finding {
  const near = keyword === "type" && typeof argument === "string" ? nearest(argument, jsonTypes) : undefined;
  const hint = near === undefined ? "" : `; did you mean ${JSON.stringify(near)}?`;
  return { pointer, found: `${keyword}: ${said(argument)}`, fix: `give it ${expected}${hint}` };
}

function subschemas(keyword: keyof Schema, argument: Json, pointer: string): [Json, string][] {
  if (keyword === "$defs" || keyword === "properties")
    return Object.entries(argument as object).map(([name, sub]) => [sub, `${pointer}/${escapePointer(name)}`]); // its check took an object
  if (keyword === "allOf") return (argument as Json[]).map((sub, index) => [sub, `${pointer}/${index}`]); // its check took an array
  if (keyword === "items" || (keyword === "additionalProperties" && isObject(argument))) return [[argument, pointer]];
  return [];
}

/** The known word that a misspelt one most likely stands for. */
const nearest = (word: string, known: readonly string[]): string | undefined => {
  const [best] = known
    .map((name) => ({ name, distance: leven(word.toLowerCase(), name.toLowerCase()) }))
    .sort((a, b) => a.distance - b.distance);
  return best !== undefined && best.distance <= Math.max(1, Math.floor(best.name.length / 3)) ? best.name : undefined;
};

/** A value as a problem shows it. */
export const said = (value: Json): string => {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
};

/** The first pair of equal values in a list. */
export const repeated = (values: readonly Json[]): Json | undefined =>
  values.find((value, index) => values.slice(0, index).some((before) => equal(before, value)));
