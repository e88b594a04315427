import type { Grammar } from "./grammar.ts";

/** The source of a regular expression that finds exactly what a grammar accepts. */
export function regExpSource(grammar: Grammar): string {
  switch (grammar.kind) {
    case "characters":
      return characterClass([...grammar.codes].sort((a, b) => a - b));
    case "sequence":
      return grammar.parts.map(regExpSource).join("");
    case "choice":
      return `(?:${grammar.options.map(regExpSource).join("|")})`;
    case "repeat": {
      const { part, least, most } = grammar;
      const source = regExpSource(part);
      return (part.kind === "characters" || part.kind === "choice" ? source : `(?:${source})`) + quantifier(least, most);
    }
  }
}

function characterClass(codes: readonly number[]): string {
  const starts = codes.filter((code) => !codes.includes(code - 1));
  const ends = codes.filter((code) => !codes.includes(code + 1));
  const ranges = starts.map((start, index) => {
    const end = ends[index] ?? start;
    return end - start < 2 ? character(start) + (end > start ? character(end) : "") : `${character(start)}-${character(end)}`;
  });
  return codes.length === 1 ? ranges.join("") : `[${ranges.join("")}]`;
}

/** A printable character, escaped if it means something else in a regular expression. */
const character = (code: number): string => String.fromCharCode(code).replace(/[$()*+./?[\\\]^{|}-]/, "\\$&");

function quantifier(least: number, most: number): string {
  if (most === Number.POSITIVE_INFINITY) return least === 0 ? "*" : least === 1 ? "+" : `{${least},}`;
  return least === 0 && most === 1 ? "?" : least === most ? `{${least}}` : `{${least},${most}}`;
}
