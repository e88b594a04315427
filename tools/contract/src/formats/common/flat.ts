import { characters, choice, type Grammar, repeat, sequence } from "./grammar.ts";

/** A grammar whose loops are over single characters: a regular expression finds it in linear time, and without a stack. */
export interface FlatGrammar {
  /** Accepts the same strings, if each marker of an escape is followed by its digits. */
  readonly grammar: Grammar;
  /** An escape, such as `%41`. The loops take its marker for a character like others. */
  readonly escaped?: Escape;
}

export interface Escape {
  readonly marker: Grammar;
  readonly digits: Grammar;
}

/** A grammar with its loops made flat; undefined if one can't be. */
export function flat(grammar: Grammar): FlatGrammar | undefined {
  const escapes: Escape[] = [];
  const flattened = flattenedWith(grammar, escapes);
  const [escaped] = escapes;
  return isFlat(flattened) ? { grammar: flattened, ...(escaped === undefined ? {} : { escaped }) } : undefined;
}

function flattenedWith(grammar: Grammar, escapes: Escape[]): Grammar {
  const flatten = (part: Grammar): Grammar => flattenedWith(part, escapes);
  switch (grammar.kind) {
    case "characters":
      return grammar;
    case "sequence":
      return sequence(...grammar.parts.map(flatten));
    case "choice":
      return choice(...grammar.options.map(flatten).flatMap((option) => (option.kind === "choice" ? option.options : [option])));
    case "repeat": {
      const part = flatten(grammar.part);
      return grammar.most === Number.POSITIVE_INFINITY ? loop(part, grammar.least, escapes) : repeat(part, grammar.least, grammar.most);
    }
  }
}

/** `*( A / "%" D )` becomes `*( A / "%" )`, and `*( A *B )` becomes `[ A *( A / B ) ]`. */
function loop(part: Grammar, least: number, escapes: Escape[]): Grammar {
  if (part.kind === "choice" && least <= 1) {
    const [plain, sequel, ...others] = part.options;
    if (plain?.kind === "characters" && sequel?.kind === "sequence" && others.length === 0) {
      const [marker, ...digits] = sequel.parts;
      if (marker?.kind === "characters" && digits.every((digit) => digit.kind === "characters" && isWithin(digit.codes, plain.codes))) {
        escapes.push({ marker, digits: sequence(...digits) });
        return repeat(choice(plain, marker), least, Number.POSITIVE_INFINITY);
      }
    }
  }
  if (part.kind === "sequence" && least === 0) {
    const [first, rest, ...others] = part.parts;
    if (first?.kind === "characters" && rest !== undefined && others.length === 0 && isLoop(rest) && rest.part.kind === "characters")
      return repeat(sequence(first, repeat(characters(...first.codes, ...rest.part.codes), 0, rest.most)), 0, 1);
  }
  return repeat(part, least, Number.POSITIVE_INFINITY);
}

const isWithin = (inner: ReadonlySet<number>, outer: ReadonlySet<number>): boolean => [...inner].every((code) => outer.has(code));

const isLoop = (grammar: Grammar): grammar is Extract<Grammar, { kind: "repeat" }> =>
  grammar.kind === "repeat" && grammar.least === 0 && grammar.most === Number.POSITIVE_INFINITY;

function isFlat(grammar: Grammar): boolean {
  switch (grammar.kind) {
    case "characters":
      return true;
    case "sequence":
      return grammar.parts.every(isFlat);
    case "choice":
      return grammar.options.every(isFlat);
    case "repeat":
      return grammar.most === Number.POSITIVE_INFINITY ? grammar.part.kind === "characters" : isFlat(grammar.part);
  }
}
