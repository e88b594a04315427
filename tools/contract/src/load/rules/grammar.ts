import leven from "leven";
import { equal, escapePointer, has, isObject, type Json, type JsonObject, jsonTypes } from "../../json.ts";
import { isForeign, ownPrefixes } from "../../keywords/foreign.ts";
import { definitionOf, isKeyword, type Keyword, keywordNames } from "../../keywords/index.ts";
import type { Finding } from "../problem.ts";
import { instead, replaced } from "./instead.ts";

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
      if (isForeign(word) && nearestWord(word) === undefined) {
        sound[word] = argument;
        continue;
      }
      const keyword = isKeyword(word) ? word : nearestKeyword(word);
      const fits = keyword !== undefined && definitionOf(keyword).argument.accepts(argument);
      if (!isKeyword(word)) findings.push(unknownKeyword(word, value, here));
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
      else if (name === "$id" && pointer.endsWith("/$defs")) reject(idName(here), here);
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

const idName = (pointer: string): Finding => ({
  pointer,
  found: 'a definition called "$id", which validators take for the keyword',
  fix: "rename it",
});

function unknownKeyword(keyword: string, schema: JsonObject, pointer: string): Finding {
  const near = nearestWord(keyword);
  const fix =
    near === undefined
      ? /^x-/i.test(keyword)
        ? `name it after its vendor, such as "x-acme-${keyword.slice(2).toLowerCase() || "note"}"`
        : 'remove it; "$comment" takes notes, and docs/guides/own-models.md lists the keywords of models'
      : (instead(near, schema) ?? `did you mean ${JSON.stringify(near)}?`);
  return { pointer, found: `the ${replaced.includes(keyword) ? "unsupported" : "unknown"} keyword ${JSON.stringify(keyword)}`, fix };
}

/** The keyword that an unknown one most likely stands for: one of ours, or one that another is written instead of. */
function nearestWord(word: string): string | undefined {
  if (replaced.includes(word)) return word;
  if (isForeign(word)) return byDistance(word, [...keywordNames, ...replaced]).find(({ distance }) => distance <= 2)?.name;
  return nearestOwn(word)?.name ?? nearest(word, [...keywordNames, ...replaced]);
}

/** What begins like a keyword of ours is one of those, however far it is off. */
function nearestOwn(word: string): { name: Keyword } | undefined {
  const prefix = ownPrefixes.find((each) => word.toLowerCase().startsWith(each));
  if (prefix === undefined) return undefined;
  return byDistance(
    word,
    keywordNames.filter((name) => name.startsWith(prefix)),
  )[0];
}

/** The same, if it is one of ours. */
function nearestKeyword(word: string): Keyword | undefined {
  const near = nearestWord(word);
  return near !== undefined && isKeyword(near) ? near : undefined;
}

function wrongArgument(keyword: Keyword, argument: Json, pointer: string): Finding {
  const { is, fault } = definitionOf(keyword).argument;
  const known = fault?.(argument);
  if (known !== undefined) return { pointer, found: `${keyword}: ${excerpt(argument)} (${known.reason})`, fix: known.fix };
  const near = keyword === "type" && typeof argument === "string" ? nearest(argument, jsonTypes) : undefined;
  const hint = near === undefined ? "" : `; did you mean ${JSON.stringify(near)}?`;
  return { pointer, found: `${keyword}: ${excerpt(argument)}`, fix: `use ${is}${hint}` };
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
