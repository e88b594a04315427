import { type AST, RegExpParser } from "@eslint-community/regexpp";

/** The syntax tree of a pattern, as JSON Schema reads it: with the flag `u`. Throws if it isn't a regular expression that the parser knows. */
export const parsePattern = (pattern: string): AST.Pattern =>
  new RegExpParser({ ecmaVersion: 2022 }).parsePattern(pattern, 0, pattern.length, { unicode: true });
