import { isObject, pointerTo } from "@tools/contract/json";

/** Why a value can't be compared as JSON, as a phrase; undefined if it can. */
export function jsonProblem(value: unknown): string | undefined {
  // A list of its own instead of recursion, which ends where the call stack does.
  const left: Visit[] = [{ value, steps: [] }];
  for (let visit = left.pop(); visit !== undefined; visit = left.pop()) {
    const { value, steps } = visit;
    if (steps.length > deepest)
      return `${pointerTo(steps.slice(0, 3))} is nested deeper than ${deepest} levels; only less deep schemas can be compared`;
    const problem = problemOf(value);
    if (problem !== undefined) return `${steps.length === 0 ? "the root" : pointerTo(steps)} ${problem}`;
    if (typeof value !== "object" || value === null) continue;
    for (const [step, inner] of Object.entries(value).reverse()) left.push({ value: inner, steps: [...steps, step] });
  }
  return undefined;
}

interface Visit {
  readonly value: unknown;
  readonly steps: readonly string[];
}

/** As deep as validators can compile: they recurse several times for each level. */
const deepest = 200;

function problemOf(value: unknown): string | undefined {
  if (typeof value === "number" && !Number.isFinite(value)) return `is ${value}: a number that a double can't hold`;
  const isPlain = value === null || ["boolean", "number", "string"].includes(typeof value) || Array.isArray(value) || isPlainObject(value);
  return isPlain ? undefined : `isn't JSON, but ${typeof value === "object" ? "an object of a class" : typeof value}`;
}

const isPlainObject = (value: unknown): boolean => isObject(value) && [Object.prototype, null].includes(Object.getPrototypeOf(value));
