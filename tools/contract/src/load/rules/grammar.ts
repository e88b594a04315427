import leven from "leven";
import { equal, escapePointer, has, isObject, type Json, type JsonObject, jsonTypes } from "../../json.ts";
import { definitionOf, isKeyword, type Keyword, keywordNames } from "../../keywords/index.ts";
import type { Finding } from "../problem.ts";

/** A schema file, read by the grammar of our models. */
export interface Reading {
  readonly findings: readonly Finding[];
  /** The file without the invalid parts. Its types are safe for the other rules. */
  readonly sound: JsonObject;
  /** The places where something was left out. Other rules report nothing missing there. */
  readonly doubtful: ReadonlySet<string>;
}

/** Finds unknown keywords and invalid arguments. Runs before there is a model. */
export function grammar(file: Json): Reading {
  const findings: Finding[] = [];
  const doubtful = new Set<string>();
  const reject = (finding: Finding, ...places: string[]): void => {
    findings.push(finding);
    for (const place of places) doubtful.add(place);
  };

  const read = (value: Json, pointer: string): JsonObject => {
    if (!isObject(value)) {
      reject(notSchema(value, pointer), pointer);
      return {};
    }
    const sound: JsonObject = {};
    for (const [word, argument] of Object.entries(value)) {
      const here = `${pointer}/${escapePointer(word)}`;
      if (pointer !== "" && (word === "$id" || word === "$schema")) {
        reject(innerIdentity(word, here), here);
        continue;
      }
      const keyword = isKeyword(word) ? word : nearestKeyword(word);
      const fits = keyword !== undefined && definitionOf(keyword).argument.accepts(argument);
      if (!isKeyword(word)) findings.push(unknownKeyword(word, here));
      else if (!fits) reject(wrongArgument(word, argument, here), here);

      const usable = fits && (keyword === word || !has(value, keyword));
      if (usable) sound[keyword] = readArgument(keyword, argument, here);
      else doubtful.add(pointer);
    }
    return sound;
  };

  /** The argument of a keyword, which has passed its check, with its schemas read. */
  const readArgument = (keyword: Keyword, argument: Json, pointer: string): Json => {
    const { holds } = definitionOf(keyword);
    if (holds === "list" && Array.isArray(argument)) return argument.map((part, index) => read(part, `${pointer}/${index}`));
    if (holds === "map" && isObject(argument)) return readNamed(argument, pointer);
    return holds === "schema" && isObject(argument) ? read(argument, pointer) : argument;
  };

  const readNamed = (schemas: JsonObject, pointer: string): JsonObject => {
    const sound: JsonObject = {};
    for (const [name, schema] of Object.entries(schemas)) {
      const here = `${pointer}/${escapePointer(name)}`;
      if (name === "__proto__") reject(protoName(here), here);
      else sound[name] = read(schema, here);
    }
    return sound;
  };

  const sound = read(file, "");
  return { findings, sound, doubtful };
}

const notSchema = (value: Json, pointer: string): Finding => ({
  pointer,
  found: `${excerpt(value)} instead of a schema`,
  fix: "write a schema: an object with a type, a $ref or an enum",
});

const innerIdentity = (keyword: string, pointer: string): Finding => ({
  pointer,
  found: `${keyword} inside a model`,
  fix: "remove it: only the root of a file has one",
});

const protoName = (pointer: string): Finding => ({
  pointer,
  found: 'the name "__proto__", which is unsafe in JavaScript objects',
  fix: "rename it",
});

function unknownKeyword(keyword: string, pointer: string): Finding {
  const near = nearestKeyword(keyword);
  return {
    pointer,
    found: others.has(keyword) ? `the unsupported keyword ${JSON.stringify(keyword)}` : `the unknown keyword ${JSON.stringify(keyword)}`,
    fix: near === undefined ? `use one of ${keywordNames.join(", ")}` : `did you mean ${JSON.stringify(near)}?`,
  };
}

/** Keywords of JSON Schema that we don't support. They aren't misspellings of ours. */
const others: ReadonlySet<string> = new Set(
  `$anchor $dynamicAnchor $dynamicRef $vocabulary anyOf oneOf not if then else prefixItems contains minContains maxContains additionalItems propertyNames
  patternProperties dependencies dependentRequired dependentSchemas unevaluatedItems unevaluatedProperties
  contentEncoding contentMediaType contentSchema definitions readOnly writeOnly nullable id`.split(/\s+/),
);

/** The keyword that an unknown one is most likely a misspelling of. If it has one of our prefixes, the closest keyword with that prefix. */
function nearestKeyword(word: string): Keyword | undefined {
  if (others.has(word)) return undefined;
  const prefix = ownPrefixes.find((each) => word.startsWith(each));
  const [own] =
    prefix === undefined
      ? []
      : byDistance(
          word,
          keywordNames.filter((name) => name.startsWith(prefix)),
        );
  return own?.name ?? nearest(word, keywordNames);
}

/** The prefixes of our own keywords. An unknown keyword with one is a misspelling, not an extension of another vendor. */
const ownPrefixes = ["x-enum", "x-open", "x-unit", "x-name", "x-known"];

function wrongArgument(keyword: Keyword, argument: Json, pointer: string): Finding {
  const near = keyword === "type" && typeof argument === "string" ? nearest(argument, jsonTypes) : undefined;
  const hint = near === undefined ? "" : `; did you mean ${JSON.stringify(near)}?`;
  return { pointer, found: `${keyword}: ${excerpt(argument)}`, fix: `use ${definitionOf(keyword).argument.is}${hint}` };
}

/** The known word closest to a misspelled one; undefined if none is close. */
export const nearest = <Known extends string>(word: string, known: readonly Known[]): Known | undefined => {
  const [best] = byDistance(word, known);
  return best !== undefined && best.distance <= Math.ceil(best.name.length / 3) ? best.name : undefined;
};

/** The known words, sorted by edit distance. */
const byDistance = <Known extends string>(word: string, known: readonly Known[]): { name: Known; distance: number }[] =>
  known.map((name) => ({ name, distance: leven(word.toLowerCase(), name.toLowerCase()) })).sort((a, b) => a.distance - b.distance);

/** A value as problems show it: its JSON, at most 60 characters. */
export const excerpt = (value: Json): string => {
  const json = JSON.stringify(value);
  return json.length > 60 ? `${json.slice(0, 60)}…` : json;
};

/** The first pair of equal values in a list. */
export const repeated = (values: readonly Json[]): Json | undefined =>
  values.find((value, index) => values.slice(0, index).some((before) => equal(before, value)));
