import type { Json } from "@tools/contract/json";
import type { SchemaLocation } from "../document/document.ts";
import type { Case, Condition } from "./cases/case.ts";
import type { Conjunction } from "./conjunction.ts";

/**
 * Facts about the schemas of one comparison. Each is computed once. The modules of this folder compute them, and call each other through
 * this interface.
 */
export interface Analysis {
  readonly limits: Limits;
  /**
   * The result of a part of the comparison of a definition; undefined if the definition's budget is used up, then or before.
   *
   * @param key - Of the definition, whose parts share one budget.
   */
  within<Result>(key: string, run: () => Result): Result | undefined;
  /** Whether some part of the comparison of a definition had no result. */
  isOverBudget(key: string): boolean;
  /** Uses up some of the budget. Work outside of `within` is free. */
  spend(steps?: number): void;
  /** Equal for equal conjunctions. */
  keyOf(conjunction: Conjunction): string;
  /**
   * The assertions of a schema, as a short text. It is the same for schemas whose keywords are in another order, or that differ only in their
   * annotations or in where a definition is.
   */
  textOf(location: SchemaLocation): string;
  /** Whether conjunctions have the same texts: then they accept the same values. */
  isSame(one: Conjunction, other: Conjunction): boolean;
  /** The values that a conjunction accepts, as cases: it accepts what any of them accepts. */
  casesOf(conjunction: Conjunction): readonly Case[];
  /** Whether a conjunction accepts a value; undefined where that depends on a condition. */
  accepts(conjunction: Conjunction, value: Json): boolean | undefined;
  /** Whether `casesOf` is at work on a conjunction, which a recursive schema leads back to. */
  isBeingResolved(conjunction: Conjunction): boolean;
  /** Whether no value meets two alternatives of an `anyOf` or `oneOf`, as far as types and listed values show. */
  isExclusive(location: SchemaLocation, keyword: "anyOf" | "oneOf"): boolean;
  /** Whether a conjunction is known to accept nothing. */
  acceptsNothing(conjunction: Conjunction): boolean;
  /** Whether a case is known to accept nothing. */
  isEmpty(one: Case): boolean;
  /** Whether it is proven that `whole` accepts every value that `part` accepts. */
  includes(part: Conjunction, whole: Conjunction): boolean;
  /** Whether it is proven that values which meet some conditions meet another. */
  implies(conditions: ReadonlyMap<string, Condition>, condition: Condition): boolean;
  /** Payloads that a conjunction probably accepts, the smallest first. */
  samples(conjunction: Conjunction, depth?: number): readonly Json[];
  /** Payloads on which some conjunctions probably differ: their bounds, and the values next to them. */
  probes(conjunctions: readonly Conjunction[], depth?: number): readonly Json[];
}

/** Limits on the work of the analysis. Beyond them it proves less, but nothing that is false. */
export interface Limits {
  /** How many steps of work the comparison of one definition may take. */
  readonly budget: number;
  /** How many alternatives of one `anyOf` or `oneOf` are taken apart, unless it is a tagged union. */
  readonly alternatives: number;
  /** How many cases the `anyOf` and `oneOf` of one schema may make when they are multiplied out. */
  readonly cases: number;
  /** How many integers a range may have to be treated as a list. */
  readonly range: number;
  /** How many levels a generated payload has. */
  readonly depth: number;
  /** How many payloads are tried at a time. Nearly all witnesses are among the first 300. */
  readonly payloads: number;
}

export const defaultLimits: Limits = {
  budget: 200_000,
  alternatives: 64,
  cases: 256,
  range: 257,
  depth: 6,
  payloads: 1_000,
};
