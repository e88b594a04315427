import { type AST, visitRegExpAST } from "@eslint-community/regexpp";
import { parsePattern } from "@tools/contract/schema";

/**
 * How long a string may be so that a pattern is tested on it: regular expressions backtrack, and take time that grows with a power of the length, or
 * exponentially. No proof needs such a test.
 */
export function longestTested(pattern: string): number {
  const longest = known.get(pattern) ?? Math.floor(most ** (1 / exponentOf(pattern)));
  known.set(pattern, longest);
  return longest;
}

const known = new Map<string, number>();

/** About a hundredth of a second. */
const most = 1_000_000;

/** An estimate that is on the safe side: the number of repetitions, and one more if a match may start anywhere. */
function exponentOf(pattern: string): number {
  let repetitions = 0;
  let isNested = false;
  let isAnchored = false;
  try {
    const ast = parsePattern(pattern);
    isAnchored = ast.alternatives.every(({ elements: [first] }) => first?.type === "Assertion" && first.kind === "start");
    visitRegExpAST(ast, {
      onQuantifierEnter(quantifier) {
        if (quantifier.max < manyTimes) return;
        repetitions++;
        if (hasChoices(quantifier.element)) isNested = true;
      },
    });
  } catch {
    return exponential; // syntax that is newer than the parser
  }
  if (isNested) return exponential;
  return Math.max(1, repetitions + (isAnchored ? 0 : 1));
}

/** As if each string of more than 20 characters took too long. */
const exponential = Math.log(most) / Math.log(20);

const manyTimes = 10;

/** Whether a repeated element may match the same characters in several ways. */
const hasChoices = (element: AST.Element): boolean =>
  (element.type === "Group" || element.type === "CapturingGroup") &&
  (element.alternatives.length > 1 ||
    element.alternatives.some(({ elements }) =>
      elements.some((each) => hasChoices(each) || (each.type === "Quantifier" && each.max !== each.min)),
    ));
