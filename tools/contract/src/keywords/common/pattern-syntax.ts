import { RegExpSyntaxError, RegExpValidator } from "@eslint-community/regexpp";

/** Why a pattern isn't a regular expression of the supported syntax, and how to write it instead. */
export interface PatternFault {
  readonly reason: string;
  readonly fix: string;
}

/**
 * The fault in a pattern; undefined for a pattern that compiles on every supported engine. The packages are compiled to ES2022, so that is
 * the syntax of patterns too. An engine that runs this may know newer syntax: one such literal breaks every import on Node 20.
 */
export function patternFault(pattern: string): PatternFault | undefined {
  let most = 0;
  const onQuantifier = (_start: number, _end: number, min: number, max: number): void => {
    most = Math.max(most, min, Number.isFinite(max) ? max : 0);
  };
  try {
    new RegExpValidator({ ecmaVersion: 2022, onQuantifier }).validatePattern(pattern, 0, pattern.length, { unicode: true });
    new RegExp(pattern, "u");
    return most > maxRepetitions
      ? {
          reason: `it repeats a part ${most} times`,
          fix: `repeat it at most ${maxRepetitions} times; minLength and maxLength limit lengths`,
        }
      : undefined;
  } catch (error) {
    if (!(error instanceof SyntaxError)) return { reason: "it is nested too deep", fix: "nest fewer groups" };
    const at = error instanceof RegExpSyntaxError ? pattern.slice(Math.max(0, error.index - 2)) : pattern;
    return { reason: reasonOf(error), fix: fixes.find(([syntax]) => syntax.test(at))?.[1] ?? general(pattern) };
  }
}

/** Engines expand counted repetitions, and fail at different sizes. The same limit holds for minLength. */
const maxRepetitions = 10_000;

/** `Invalid regular expression: /(/u: Unterminated group` is `unterminated group`. */
const reasonOf = ({ message }: SyntaxError): string => {
  const reason = message.slice(message.lastIndexOf(": ") + 2);
  return reason.charAt(0).toLowerCase() + reason.slice(1);
};

/** What to write instead of syntax of newer engines and other languages, by the text at the fault. */
const fixes: readonly [syntax: RegExp, fix: string][] = [
  [/^.?\(\?[a-z]*-?[a-z]*[:)]/, "list both cases, as in [Hh]264: Node 20 has no flags inside a pattern"],
  [/^..?\(?\?[a-z]*-?[a-z]*[:)]/, "list both cases, as in [Hh]264: Node 20 has no flags inside a pattern"],
  [/^.?\(?\?>/, "use (?:…): ECMAScript has no atomic groups"],
  [/^.?\(?\?P[<=>]/, "write (?<name>…) and \\k<name>: (?P…) is syntax of Python"],
  [/^.?\(?\?#/, "remove the comment: ECMAScript has none in patterns"],
  [/^.?\\[AZz]/, "write ^ for the start and $ for the end"],
  [/^.?\\h/, "write [\\t\\p{Zs}], or [0-9A-Fa-f] for a hexadecimal digit"],
  [/^.?\\Q/, "escape each character of its own"],
];

const general = (pattern: string): string =>
  /\(\?<([^=!>]+)>.*\(\?<\1>/s.test(pattern)
    ? "give each group its own name: Node 20 compiles no name twice"
    : "write it in the syntax of ECMAScript 2022 with the flag u, which Node 20 and browsers compile";
