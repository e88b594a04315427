import { characters, choice, type Grammar, repeat, sequence } from "./grammar.ts";

/**
 * The grammar of a rule, from rules in ABNF (RFC 5234), as an RFC prints them. Strings are case-insensitive. A rule may not refer to itself:
 * then its language is regular.
 */
export function abnf(rules: string, start: string): Grammar {
  const sources = new Map(
    `${rules}\n${coreRules}`.split(/^(?=[ ]*[A-Za-z][A-Za-z0-9-]*[ ]*=)/m).flatMap((rule): [string, string][] => {
      const [, name, elements] = /^ *([A-Za-z][A-Za-z0-9-]*) *=(.*)$/s.exec(rule) ?? [];
      return name === undefined || elements === undefined ? [] : [[name, elements]];
    }),
  );
  const grammars = new Map<string, Grammar>();
  const rule = (name: string): Grammar => {
    const known = grammars.get(name);
    if (known !== undefined) return known;
    const source = sources.get(name);
    if (source === undefined) throw new Error(`The grammar has no rule ${name}, or the rule refers to itself.`);
    sources.delete(name); // until it is parsed
    const parsed = parse(tokens(source), rule);
    grammars.set(name, parsed);
    return parsed;
  };
  return rule(start);
}

const coreRules = `
ALPHA  = %x41-5A / %x61-7A
DIGIT  = %x30-39
HEXDIG = DIGIT / "A" / "B" / "C" / "D" / "E" / "F"
DQUOTE = %x22
`;

/** The tokens of a rule, without its comments. */
const tokens = (source: string): string[] =>
  (source.match(/"[^"]*"|;.*|%[xd][0-9A-Fa-f]+(?:-[0-9A-Fa-f]+)?|\d*\*\d*|\d+|[A-Za-z][A-Za-z0-9-]*|\S/g) ?? []).filter(
    (token) => !token.startsWith(";"),
  );

function parse(rest: string[], rule: (name: string) => Grammar): Grammar {
  const alternation = parseAlternation();
  if (rest.length > 0) throw new Error(`The grammar has an unexpected ${rest[0]}.`);
  return alternation;

  function parseAlternation(): Grammar {
    const options = [parseConcatenation()];
    while (rest[0] === "/") {
      rest.shift();
      options.push(parseConcatenation());
    }
    return choice(...options);
  }

  function parseConcatenation(): Grammar {
    const parts: Grammar[] = [];
    while (rest[0] !== undefined && !"/)]".includes(rest[0])) parts.push(parseRepetition());
    return sequence(...parts);
  }

  function parseRepetition(): Grammar {
    const [, least = "", star, most = ""] = /^(\d*)(\*?)(\d*)$/.exec(rest[0] ?? "") ?? [];
    if (star === undefined) return parseElement();
    rest.shift();
    return repeat(parseElement(), Number(least), star === "" ? Number(least) : most === "" ? Number.POSITIVE_INFINITY : Number(most));
  }

  function parseElement(): Grammar {
    const token = rest.shift() ?? "";
    if (token.startsWith('"')) return sequence(...Array.from(token.slice(1, -1), anyCase));
    if (token.startsWith("%")) return range(token);
    if (token !== "(" && token !== "[") return rule(token);
    const inner = parseAlternation();
    const end = rest.shift();
    if (end !== (token === "(" ? ")" : "]")) throw new Error(`The grammar has an unclosed ${token}.`);
    return token === "(" ? inner : repeat(inner, 0, 1);
  }
}

const anyCase = (character: string): Grammar => characters(character.toLowerCase().charCodeAt(0), character.toUpperCase().charCodeAt(0));

/** `%x41-5A`, `%d32`. */
function range(token: string): Grammar {
  const [from = 0, to = from] = token
    .slice(2)
    .split("-")
    .map((code) => Number.parseInt(code, token[1] === "x" ? 16 : 10));
  return characters(...Array.from({ length: to - from + 1 }, (_, index) => from + index));
}
