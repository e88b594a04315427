import { type AST, visitRegExpAST } from "@eslint-community/regexpp";
import { sample, stringMatching } from "fast-check";
import { patternFault } from "../keywords/common/pattern-syntax.ts";
import { parsePattern } from "./parse-pattern.ts";

/** Strings of different lengths that a pattern is likely to match, readable and short ones first. Not all of them do. */
export function matching(pattern: string): readonly string[] {
  const known = matches.get(pattern) ?? drawn(pattern);
  matches.set(pattern, known);
  return known;
}

/** By pattern: many schemas have the same one, and to draw strings takes most of the time of loading. */
const matches = new Map<string, readonly string[]>();

function drawn(pattern: string): string[] {
  const plain = draw(pattern);
  const regex = plain.length > 0 ? undefined : compiled(pattern);
  const samples = regex === undefined ? plain : withoutAssertions(pattern).filter((text) => regex.test(text));
  return [...new Set(samples)].sort((a, b) => Number(isHardToRead(a)) - Number(isHardToRead(b)) || a.length - b.length);
}

/** Undefined for a pattern that isn't a regular expression of our models: `diff` compares schemas of others. */
const compiled = (pattern: string): RegExp | undefined => (patternFault(pattern) === undefined ? new RegExp(pattern, "u") : undefined);

/** Empty if the generator doesn't support the pattern: lookaround, `\b`. */
function draw(pattern: string): string[] {
  try {
    const regex = new RegExp(pattern, "u");
    return (["xsmall", "small", "medium"] as const).flatMap((size) => sample(stringMatching(regex, { size }), { seed: 1, numRuns: 48 }));
  } catch {
    return [];
  }
}

/** What the pattern without its lookarounds and word boundaries matches, alone and with what those ask for in front, behind and around. */
function withoutAssertions(pattern: string): string[] {
  const assertions: AST.Assertion[] = [];
  visitRegExpAST(parsePattern(pattern), {
    onAssertionEnter: (assertion) => {
      if (assertion.kind !== "start" && assertion.kind !== "end") assertions.push(assertion);
    },
  });
  const outer = assertions.filter(({ start, end }) => !assertions.some((other) => other.start < start && other.end > end));
  const rest = outer.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), pattern);
  const bases = draw(rest);
  const asked = outer.flatMap((assertion) =>
    "alternatives" in assertion && !assertion.negate ? [draw(`^(?:${assertion.alternatives.map(({ raw }) => raw).join("|")})`)] : [],
  );
  return bases.flatMap((base, index) => {
    const pieces = asked.map((strings) => strings[index % strings.length] ?? "").join("");
    return [base, pieces, pieces + base, base + pieces];
  });
}

/** Whether a string has characters other than printable ASCII. */
const isHardToRead = (text: string): boolean => /[^ -~]/.test(text);
