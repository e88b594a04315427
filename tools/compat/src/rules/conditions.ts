import type { Json } from "@tools/contract/json";
import type { Condition } from "../analysis/case.ts";
import { isImplied } from "../analysis/includes.ts";
import type { Pair } from "./rule.ts";

/** A condition of one side that the other does not state in the same words. */
interface Lacking {
  readonly keyword: string;
  readonly text: string;
  /** As it was written. */
  readonly value: Json;
  /** The other side has one of the same keyword in its place. */
  readonly isChange: boolean;
  /** What held before is proved to hold. */
  readonly isLooser: boolean;
}

/** The conditions that one side of some pairs states, and the other does not. */
export const conditionsLacking = (pairs: readonly Pair[], side: "before" | "after", other: "before" | "after"): Lacking[] => {
  const found = pairs.flatMap((pair) => {
    const lacking = missing(pair[side].conditions, pair[other].conditions);
    const gone = missing(pair[other].conditions, pair[side].conditions);
    return lacking.map(
      (condition): Lacking => ({
        keyword: condition.keyword,
        text: condition.text,
        value: condition.value,
        isChange: gone.some(({ keyword, name }) => keyword === condition.keyword && name === condition.name),
        isLooser: isImplied(condition, pair[other].conditions),
      }),
    );
  });
  // A condition that says no type is one of each type.
  return found.filter(({ text }, index) => found.findIndex((one) => one.text === text) === index);
};

const missing = (all: ReadonlyMap<string, Condition>, others: ReadonlyMap<string, Condition>): Condition[] =>
  [...all].filter(([text]) => !others.has(text)).map(([, condition]) => condition);
