import type { Json } from "@tools/contract/json";
import type { SchemaLocation } from "../document/document.ts";
import { accepts } from "./acceptance.ts";
import { type Analysis, defaultLimits, type Limits } from "./analysis.ts";
import { Budgets } from "./budgets.ts";
import type { Case, Condition } from "./cases/case.ts";
import { casesOf } from "./cases/cases.ts";
import { isExclusive } from "./cases/exclusive.ts";
import type { Conjunction } from "./conjunction.ts";
import { Emptiness } from "./emptiness.ts";
import { Proof } from "./includes.ts";
import { probesOf } from "./samples/probes.ts";
import { samplesOf } from "./samples/samples.ts";
import { SchemaTexts } from "./schema-texts.ts";

/** An analysis with caches. Each comparison has its own. */
export const createAnalysis = (limits: Partial<Limits> = {}): Analysis => new CachedAnalysis({ ...defaultLimits, ...limits });

class CachedAnalysis implements Analysis {
  readonly limits: Limits;
  readonly #numbers = new Map<SchemaLocation, number>();
  readonly #cases = new Map<string, readonly Case[]>();
  /** The keys of the conjunctions that `casesOf` is at work on. */
  readonly #resolving = new Set<string>();
  /** By conjunctions, the values about which is being asked. */
  readonly #asking = new Map<string, Json[]>();
  /** By objects and arrays, which samples share, and conjunctions. */
  readonly #accepted = new WeakMap<object, Map<string, boolean | undefined>>();
  readonly #exclusive = new Map<string, boolean>();
  readonly #samples = new Map<string, readonly Json[]>();
  readonly #probes = new Map<string, readonly Json[]>();
  readonly #budgets: Budgets;
  readonly #texts: SchemaTexts;
  readonly #proof: Proof;
  readonly #emptiness: Emptiness;

  constructor(limits: Limits) {
    this.limits = limits;
    this.#budgets = new Budgets(limits.budget);
    this.#texts = new SchemaTexts();
    this.#proof = new Proof(this);
    this.#emptiness = new Emptiness(this);
  }

  within<Result>(key: string, run: () => Result): Result | undefined {
    return this.#budgets.within(key, run);
  }

  isOverBudget(key: string): boolean {
    return this.#budgets.isExceeded(key);
  }

  spend(steps: number = 1): void {
    this.#budgets.spend(steps);
  }

  keyOf(conjunction: Conjunction): string {
    const numbers = conjunction.map((location) => remembered(this.#numbers, location, () => this.#numbers.size));
    return [...new Set(numbers)].sort((a, b) => a - b).join(" ");
  }

  textOf(location: SchemaLocation): string {
    return this.#texts.of(location);
  }

  isSame(one: Conjunction, other: Conjunction): boolean {
    const [texts, others] = [one, other].map((each) =>
      each
        .map((location) => this.textOf(location))
        .sort()
        .join(" "),
    );
    return texts === others;
  }

  casesOf(conjunction: Conjunction): readonly Case[] {
    const key = this.keyOf(conjunction);
    const known = this.#cases.get(key);
    if (known !== undefined) return known;
    this.#resolving.add(key);
    try {
      const cases = casesOf(this, conjunction);
      this.#cases.set(key, cases);
      return cases;
    } finally {
      this.#resolving.delete(key);
    }
  }

  accepts(conjunction: Conjunction, value: Json): boolean | undefined {
    const key = this.keyOf(conjunction);
    const asking = remembered(this.#asking, key, () => []);
    if (asking.includes(value)) return undefined; // a schema that applies itself to the same value has no meaning
    asking.push(value);
    try {
      return this.#acceptedOnce(conjunction, key, value);
    } finally {
      asking.pop();
    }
  }

  #acceptedOnce(conjunction: Conjunction, key: string, value: Json): boolean | undefined {
    // While cases are being resolved, a result may depend on which.
    if (typeof value !== "object" || value === null || this.#resolving.size > 0) return accepts(this, conjunction, value);
    const results = remembered(this.#accepted, value, () => new Map<string, boolean | undefined>());
    if (!results.has(key)) results.set(key, accepts(this, conjunction, value));
    return results.get(key);
  }

  isBeingResolved(conjunction: Conjunction): boolean {
    return this.#resolving.has(this.keyOf(conjunction));
  }

  isExclusive(location: SchemaLocation, keyword: "anyOf" | "oneOf"): boolean {
    const key = `${this.keyOf([location])} ${keyword}`;
    const known = this.#exclusive.get(key);
    if (known !== undefined) return known;
    this.#exclusive.set(key, false); // until it is known: an alternative may contain the location itself
    const result = isExclusive(this, location, keyword);
    this.#exclusive.set(key, result);
    return result;
  }

  acceptsNothing(conjunction: Conjunction): boolean {
    return this.#emptiness.acceptsNothing(conjunction);
  }

  isEmpty(one: Case): boolean {
    return this.#emptiness.isEmpty(one);
  }

  includes(part: Conjunction, whole: Conjunction): boolean {
    return this.#proof.includes(part, whole);
  }

  implies(conditions: ReadonlyMap<string, Condition>, condition: Condition): boolean {
    return this.#proof.implies(conditions, condition);
  }

  samples(conjunction: Conjunction, depth: number = this.limits.depth): readonly Json[] {
    return remembered(this.#samples, `${depth} ${this.keyOf(conjunction)}`, () => samplesOf(this, conjunction, depth));
  }

  probes(conjunctions: readonly Conjunction[], depth: number = 2): readonly Json[] {
    const key = `${depth} ${conjunctions.map((conjunction) => this.keyOf(conjunction)).join(" | ")}`;
    return remembered(this.#probes, key, () => probesOf(this, conjunctions, depth));
  }
}

/** The cached value of a key, which is computed if it is missing. */
function remembered<Key, Value>(
  known: { get(key: Key): Value | undefined; set(key: Key, value: Value): unknown },
  key: Key,
  find: () => Value,
): Value {
  const value = known.get(key) ?? find();
  known.set(key, value);
  return value;
}
