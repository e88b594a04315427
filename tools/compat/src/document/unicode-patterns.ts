import { type AST, RegExpParser, visitRegExpAST } from "@eslint-community/regexpp";
import { isObject, type Json } from "@tools/contract/json";
import { DocumentError } from "./document-error.ts";
import type { Schema } from "./keywords.ts";

/**
 * A schema whose patterns all have the flag `u`, as validators compile them. JSON Schema only recommends it: `[^\~]` is a regular expression
 * without the flag and a syntax error with it.
 *
 * @throws DocumentError for a pattern that is neither.
 */
export function withUnicodePatterns(schema: Schema): Schema {
  return (isObject(schema) ? rewritten(schema) : schema) as Schema; // an object stays an object
}

function rewritten(value: Json): Json {
  if (Array.isArray(value)) return value.map(rewritten);
  if (!isObject(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([keyword, argument]) => {
      if (keyword === "pattern" && typeof argument === "string") return [keyword, unicodePattern(argument)];
      if (keyword === "patternProperties" && isObject(argument))
        return [keyword, Object.fromEntries(Object.entries(argument).map(([pattern, each]) => [unicodePattern(pattern), rewritten(each)]))];
      return [keyword, payloads.has(keyword) ? argument : rewritten(argument)];
    }),
  );
}

/** The keywords whose arguments are payloads, in which a `pattern` is a property like any other. */
const payloads: ReadonlySet<string> = new Set(["const", "enum", "default", "examples", "example"]);

/** A pattern with the flag `u` that matches the same strings as without it. */
function unicodePattern(pattern: string): string {
  if (compiles(pattern, "u")) return pattern;
  const text = compiles(pattern, "") ? translated(pattern) : pattern;
  if (compiles(text, "u")) return text;
  throw new DocumentError(`${JSON.stringify(pattern)} isn't a regular expression of ECMAScript, so it can't be compared`);
}

function compiles(pattern: string, flags: string): boolean {
  try {
    return new RegExp(pattern, flags) !== undefined;
  } catch {
    return false;
  }
}

/** Drops the escapes that mean nothing, and escapes the brackets that stand for themselves. */
function translated(pattern: string): string {
  const characters: AST.Character[] = [];
  visitRegExpAST(new RegExpParser({ ecmaVersion: 2022 }).parsePattern(pattern), { onCharacterEnter: (each) => void characters.push(each) });
  return characters.reduceRight((text, { start, end, raw, parent }) => {
    const isInClass = parent.type === "CharacterClass" || parent.type === "CharacterClassRange";
    return text.slice(0, start) + withUnicode(raw, isInClass) + text.slice(end);
  }, pattern);
}

function withUnicode(raw: string, isInClass: boolean): string {
  if (/^\\(?:_|[^\w^$\\.*+?()[\]{}|/])$/u.test(raw)) return isInClass && raw === "\\-" ? raw : raw.slice(1);
  return !isInClass && /^[{}\]]$/u.test(raw) ? `\\${raw}` : raw;
}
