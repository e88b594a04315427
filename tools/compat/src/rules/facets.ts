import type { Json } from "@tools/contract/json";
import type { Bound, Case, ValueType } from "../analysis/case.ts";
import type { Finding, Pair, Position, Rule } from "./rule.ts";
import { quote } from "./words.ts";

/** The pairs of a type whose values are not listed: where they are, bounds have no say. */
export const unlisted = ({ pairs }: Position, type: ValueType): Pair[] =>
  pairs.filter((pair) => pair.type === type && pair.before.values === undefined && pair.after.values === undefined);

/** What a limit is called, whose values it limits, and where it is read. */
interface Limit {
  readonly type: ValueType;
  readonly noun: string;
  /** The limit as a number that grows as the limit is raised; infinite where there is none. */
  readonly of: (one: Case) => number;
  readonly shown: (one: Case) => Json | undefined;
  /** Whether values must be at least so much. */
  readonly isLower: boolean;
}

/** The finding of a rule about a limit that moves one way. */
export const moved =
  ({ type, noun, of, shown, isLower }: Limit, way: "raised" | "lowered"): Rule["find"] =>
  (position) =>
    unlisted(position, type)
      .filter(({ before, after }) => (way === "raised" ? of(after) > of(before) : of(after) < of(before)))
      .map(({ before, after }): Finding => {
        const isTighter = isLower === (way === "raised");
        const now = shown(after);
        const was = shown(before);
        return {
          bump: isTighter ? "major" : "minor",
          audience: "writer",
          before: was,
          after: now,
          message: `${position.name} must ${noun} ${isLower ? "at least" : "at most"} ${now === undefined ? "no longer anything" : quote(now)}${was === undefined ? "" : `, where it was ${quote(was)}`}`,
        };
      });

const end = (bound: Bound | undefined, none: number, exclusive: number): number =>
  bound === undefined ? none : bound.value + (bound.exclusive ? exclusive * Math.max(Math.abs(bound.value), 1) * 2 ** -50 : 0);

const bound = (found: Bound | undefined): Json | undefined =>
  found === undefined ? undefined : found.exclusive ? `${found.value}, itself excluded` : found.value;

const finite = (count: number): Json | undefined => (Number.isFinite(count) ? count : undefined);

export const minimum: Limit = {
  type: "number",
  noun: "be",
  of: ({ lower }) => end(lower, Number.NEGATIVE_INFINITY, 1),
  shown: ({ lower }) => bound(lower),
  isLower: true,
};
export const maximum: Limit = {
  type: "number",
  noun: "be",
  of: ({ upper }) => end(upper, Number.POSITIVE_INFINITY, -1),
  shown: ({ upper }) => bound(upper),
  isLower: false,
};

const least = (type: ValueType, noun: string): Limit => ({
  type,
  noun,
  of: ({ least }) => least,
  shown: ({ least }) => (least === 0 ? undefined : least),
  isLower: true,
});
const most = (type: ValueType, noun: string): Limit => ({
  type,
  noun,
  of: ({ most }) => most,
  shown: ({ most }) => finite(most),
  isLower: false,
});

export const minLength: Limit = least("string", "count in characters");
export const maxLength: Limit = most("string", "count in characters");
export const minItems: Limit = least("array", "count in items");
export const maxItems: Limit = most("array", "count in items");
export const minProperties: Limit = least("object", "count in properties");
export const maxProperties: Limit = most("object", "count in properties");

/** What stands in a list after, and not before; or the other way about. */
export const without = (all: readonly string[], others: readonly string[]): string[] => all.filter((each) => !others.includes(each));
