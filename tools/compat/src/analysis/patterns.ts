import type { AST } from "@eslint-community/regexpp";
import { parsePattern } from "@tools/contract/schema";
import type { Range } from "./cases/case.ts";

/** What every string that matches a pattern has in common. Lengths are in code points, as the flag `u` counts. */
export interface PatternFacts {
  /** The number of characters that a matching string has. */
  readonly length: Range;
  /** Whether every string matches. */
  readonly isTrivial: boolean;
  /** All matching strings, if the pattern lists them: `^(a|b)$`. */
  readonly values: readonly string[] | undefined;
}

/** The facts of a pattern. Where they aren't known, any length is possible. */
export function factsOf(pattern: string): PatternFacts {
  const facts = known.get(pattern) ?? read(pattern);
  known.set(pattern, facts);
  return facts;
}

const known = new Map<string, PatternFacts>();

function read(pattern: string): PatternFacts {
  const alternatives = alternativesOf(pattern);
  if (alternatives === undefined) return { length: { min: 0, max: Number.POSITIVE_INFINITY }, isTrivial: false, values: undefined };
  const lengths = alternatives.map(({ elements }) => lengthOf(elements));
  const isAnchored = alternatives.every(({ elements }) => isEdge(elements[0], "start") && isEdge(elements.at(-1), "end"));
  const texts = alternatives.map(({ elements }) => (isAnchored ? textsOf(elements.slice(1, -1)) : undefined));
  const values = texts.some((each) => each === undefined) ? undefined : [...new Set(texts.flatMap((each) => each ?? []))];
  return {
    length: {
      min: Math.min(...lengths.map(({ min }) => min)),
      max: isAnchored ? Math.max(...lengths.map(({ max }) => max)) : Number.POSITIVE_INFINITY,
    },
    isTrivial: alternatives.some(({ elements }) => isTrivial(elements)),
    values: values !== undefined && values.length <= most ? values : undefined,
  };
}

/** Undefined for syntax that is newer than the parser. */
function alternativesOf(pattern: string): readonly AST.Alternative[] | undefined {
  try {
    return parsePattern(pattern).alternatives;
  } catch {
    return undefined;
  }
}

/** Longer lists are patterns like any other. */
const most = 256;

const isEdge = (element: AST.Element | undefined, kind: "start" | "end"): boolean => element?.type === "Assertion" && element.kind === kind;

/** Whether an empty match is always found: everything is optional, and at most one end is fixed. */
const isTrivial = (elements: readonly AST.Element[]): boolean => {
  const rest = elements.filter((element) => !(element.type === "Quantifier" && element.min === 0));
  return rest.length === 0 || (rest.length === 1 && (isEdge(elements[0], "start") || isEdge(elements.at(-1), "end")));
};

/** How many characters some elements match one after another. */
function lengthOf(elements: readonly AST.Element[]): Range {
  const lengths = elements.map(lengthOfElement);
  return { min: lengths.reduce((sum, { min }) => sum + min, 0), max: lengths.reduce((sum, { max }) => sum + max, 0) };
}

function lengthOfElement(element: AST.Element): Range {
  switch (element.type) {
    case "Character":
    case "CharacterSet":
    case "CharacterClass":
      return { min: 1, max: 1 };
    case "Assertion":
      return { min: 0, max: 0 };
    case "Quantifier": {
      const { min, max } = lengthOfElement(element.element);
      return { min: min * element.min, max: max === 0 || element.max === 0 ? 0 : max * element.max };
    }
    case "Group":
    case "CapturingGroup": {
      const lengths = element.alternatives.map((each) => lengthOf(each.elements));
      return { min: Math.min(...lengths.map(({ min }) => min)), max: Math.max(...lengths.map(({ max }) => max)) };
    }
    default:
      return { min: 0, max: Number.POSITIVE_INFINITY };
  }
}

/** The strings that some elements match one after another, if they are literal characters and alternatives of those. */
function textsOf(elements: readonly AST.Element[]): readonly string[] | undefined {
  let texts: readonly string[] = [""];
  for (const element of elements) {
    const next = textsOfElement(element);
    if (next === undefined || texts.length * next.length > most) return undefined;
    texts = texts.flatMap((text) => next.map((each) => text + each));
  }
  return texts;
}

function textsOfElement(element: AST.Element): readonly string[] | undefined {
  if (element.type === "Character") return [String.fromCodePoint(element.value)];
  if (element.type !== "Group" && element.type !== "CapturingGroup") return undefined;
  const texts = element.alternatives.map(({ elements }) => textsOf(elements));
  return texts.some((each) => each === undefined) ? undefined : texts.flatMap((each) => each ?? []);
}
