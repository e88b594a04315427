import type { Json } from "@tools/contract/json";
import type { Condition } from "../../analysis/cases/case.ts";
import type { Position } from "../rule.ts";

/** A condition that one version states and the other doesn't, at least not with the same text. */
interface UnsharedCondition {
  readonly keyword: string;
  readonly text: string;
  /** As it was written. */
  readonly value: Json;
  /** Whether the other version has one of the same keyword in its place. */
  readonly isChange: boolean;
  /** Whether it is proven to accept what the other version's conditions do. */
  readonly isLooser: boolean;
  /** Whether it is proven that the other version accepts nothing more: it states the condition in other words. */
  readonly isStated: boolean;
}

/** The conditions of one version that the other lacks. */
export function unsharedConditions({ pairs, analysis }: Position, side: "before" | "after"): UnsharedCondition[] {
  const other = side === "before" ? "after" : "before";
  const found = pairs.flatMap((pair) => {
    const [own, others] = [pair[side].conditions, pair[other].conditions];
    const counterparts = lacking(others, own);
    return lacking(own, others).map(
      (condition): UnsharedCondition => ({
        keyword: condition.keyword,
        text: condition.text,
        value: condition.value,
        isChange: counterparts.some(({ keyword, name }) => keyword === condition.keyword && name === condition.name),
        isLooser: analysis.implies(others, condition),
        isStated: analysis.includes(pair[other].conjunction, pair[side].conjunction),
      }),
    );
  });
  // A condition on values of any type is found once for each type.
  return found.filter(({ text }, index) => found.findIndex((one) => one.text === text) === index);
}

const lacking = (all: ReadonlyMap<string, Condition>, others: ReadonlyMap<string, Condition>): Condition[] =>
  [...all].filter(([text]) => !others.has(text)).map(([, condition]) => condition);
