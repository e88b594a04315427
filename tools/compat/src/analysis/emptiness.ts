import type { Analysis } from "./analysis.ts";
import type { Case } from "./cases/case.ts";
import { itemOf, propertyOf } from "./cases/properties.ts";
import type { Conjunction } from "./conjunction.ts";

/** Whether conjunctions and cases are known to accept nothing. */
export class Emptiness {
  readonly #analysis: Analysis;
  /** The keys of the conjunctions that are known to accept something, or nothing. */
  readonly #results = new Map<string, boolean>();

  constructor(analysis: Analysis) {
    this.#analysis = analysis;
  }

  acceptsNothing(conjunction: Conjunction): boolean {
    return this.#isNothing(conjunction, new Set());
  }

  isEmpty(one: Case): boolean {
    return this.#hasNoValue(one, new Set());
  }

  /**
   * A schema that requires itself endlessly accepts nothing, so a schema that is still being checked counts as empty. One that accepts something
   * all the same is known to; one that doesn't is known to accept nothing only if no other was being checked.
   */
  #isNothing(conjunction: Conjunction, asking: ReadonlySet<string>): boolean {
    const key = this.#analysis.keyOf(conjunction);
    const known = this.#results.get(key);
    if (known !== undefined) return known;
    if (asking.has(key)) return true;
    this.#analysis.spend();
    const inner = new Set([...asking, key]);
    const result = this.#analysis.casesOf(conjunction).every((one) => this.#hasNoValue(one, inner));
    if (!result || asking.size === 0) this.#results.set(key, result);
    return result;
  }

  #hasNoValue(one: Case, asking: ReadonlySet<string>): boolean {
    const { values, lower, upper, size, type } = one;
    if (values !== undefined) return values.length === 0;
    if (size.min > size.max) return true;
    if (lower !== undefined && upper !== undefined)
      if (lower.value > upper.value || (lower.value === upper.value && (lower.exclusive || upper.exclusive))) return true;
    if (type === "array" && this.#containsTooMuch(one, asking)) return true;
    if (type === "array")
      return Array.from({ length: Math.min(size.min, one.prefix.length + 1) }, (_, index) => itemOf(one, index)).some((item) =>
        this.#isNothing(item, asking),
      );
    return type === "object" && one.required.some((name) => this.#isNothing(propertyOf(one, name), asking));
  }

  /** Whether `contains` asks for more items than there may be, or for items that nothing meets. */
  #containsTooMuch({ conditions, size }: Case, asking: ReadonlySet<string>): boolean {
    const all = [...conditions.values()].filter(({ keyword }) => keyword === "contains");
    return all.some(({ qualifier, requires }) => {
      if (requires === undefined) return false;
      const least = countIn(qualifier);
      const isExceeded = all.some(
        (other) =>
          other.excludes !== undefined &&
          this.#analysis.keyOf(other.excludes) === this.#analysis.keyOf(requires) &&
          countIn(other.qualifier) < least,
      );
      return isExceeded || least > size.max || (least > 0 && this.#isNothing(requires, asking));
    });
  }
}

/** The number in `at least 2`. */
const countIn = (qualifier: string): number => Number(/\d+$/u.exec(qualifier)?.[0] ?? 0);
