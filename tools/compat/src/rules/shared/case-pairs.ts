import type { ValueType } from "../../analysis/value-type.ts";
import type { CasePair, Position } from "../rule.ts";

/** The pairs of a type whose values aren't listed: where they are, bounds have no effect. */
export const unlistedPairs = ({ pairs }: Position, type: ValueType): CasePair[] =>
  pairs.filter((pair) => pair.type === type && pair.before.values === undefined && pair.after.values === undefined);

/** The pairs whose values are listed on both sides. */
export const listedPairs = ({ pairs }: Position): CasePair[] =>
  pairs.filter(({ type, before, after }) => type !== "null" && before.values !== undefined && after.values !== undefined);
