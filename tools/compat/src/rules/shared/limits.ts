import type { Json } from "@tools/contract/json";
import type { Bound, Case } from "../../analysis/cases/case.ts";
import type { ValueType } from "../../analysis/value-type.ts";
import type { Finding, Position, Rule } from "../rule.ts";
import { announceFirst, readersIgnore, safeToRelease, writersMaySend } from "./advice.ts";
import { unlistedPairs } from "./case-pairs.ts";

/** A limit on the values of a type. */
export interface Limit {
  readonly type: ValueType;
  readonly noun: string;
  /** The values beyond the limit, in words. */
  readonly beyond: string;
  /** Whether values must be at least so much. */
  readonly isLower: boolean;
  /** The limit as a number that grows as the limit is raised; infinite where there is none. */
  readonly of: (one: Case) => number;
  /** The limit as people read it; undefined where there is none. */
  readonly shown: (one: Case) => Json | undefined;
}

/** The rule about a limit that moves one way. */
export function limitRule(limit: Limit, direction: "raised" | "lowered", row: Pick<Rule, "id" | "mirror" | "fixture">): Rule {
  const isTighter = limit.isLower === (direction === "raised");
  const shared = { ...row, find: (position: Position) => moved(limit, direction, position), phrase: phraseOf(limit, direction) };
  return isTighter
    ? {
        ...shared,
        what: `The ${limit.noun} is ${direction} or added.`,
        why: writersMaySend(limit.beyond),
        instead: announceFirst,
        breaks: () => ({ writer: `Writers that send ${limit.beyond} break.` }),
      }
    : {
        ...shared,
        what: `The ${limit.noun} is ${direction} or removed.`,
        why: readersIgnore("bounds"),
        instead: safeToRelease,
      };
}

const moved = ({ type, isLower, of, shown }: Limit, direction: "raised" | "lowered", position: Position): Finding[] =>
  unlistedPairs(position, type)
    .filter(({ before, after }) => (direction === "raised" ? of(after) > of(before) : of(after) < of(before)))
    .map(({ before, after }) => ({
      bump: isLower === (direction === "raised") ? "major" : "minor",
      audience: "writer",
      before: shown(before),
      after: shown(after),
    }));

const phraseOf =
  ({ noun }: Limit, direction: "raised" | "lowered"): Rule["phrase"] =>
  ({ before, after }) => {
    if (before === undefined) return `${noun} ${after} added`;
    return after === undefined ? `${noun} ${before} removed` : `${noun} ${direction} from ${before} to ${after}`;
  };

export const minimum: Limit = {
  type: "number",
  noun: "minimum",
  beyond: "smaller numbers",
  isLower: true,
  of: ({ lower }) => onNumberLine(lower, Number.NEGATIVE_INFINITY, 1),
  shown: ({ lower }) => shownBound(lower),
};

export const maximum: Limit = {
  type: "number",
  noun: "maximum",
  beyond: "larger numbers",
  isLower: false,
  of: ({ upper }) => onNumberLine(upper, Number.POSITIVE_INFINITY, -1),
  shown: ({ upper }) => shownBound(upper),
};

/** A bound on the number line: an exclusive one is a little further inside. */
const onNumberLine = (bound: Bound | undefined, none: number, inwards: 1 | -1): number =>
  bound === undefined ? none : bound.value + (bound.exclusive ? inwards * Math.max(Math.abs(bound.value), 1) * 2 ** -50 : 0);

const shownBound = (bound: Bound | undefined): Json | undefined =>
  bound === undefined ? undefined : bound.exclusive ? `${bound.value} (exclusive)` : bound.value;

const minSize = (type: ValueType, noun: string, beyond: string): Limit => ({
  type,
  noun,
  beyond,
  isLower: true,
  of: (one) => one.minSize,
  shown: (one) => (one.minSize === 0 ? undefined : one.minSize),
});

const maxSize = (type: ValueType, noun: string, beyond: string): Limit => ({
  type,
  noun,
  beyond,
  isLower: false,
  of: (one) => one.maxSize,
  shown: (one) => (Number.isFinite(one.maxSize) ? one.maxSize : undefined),
});

export const minLength: Limit = minSize("string", "minimum length", "shorter strings");
export const maxLength: Limit = maxSize("string", "maximum length", "longer strings");
export const minItems: Limit = minSize("array", "minimum number of items", "fewer items");
export const maxItems: Limit = maxSize("array", "maximum number of items", "more items");
export const minProperties: Limit = minSize("object", "minimum number of properties", "fewer properties");
export const maxProperties: Limit = maxSize("object", "maximum number of properties", "more properties");
