/** What is left of the budgets of definitions. */
export class Budgets {
  readonly #budget: number;
  readonly #left = new Map<string, number>();
  /** What is left for all of them together. */
  #total: number;
  readonly #exceeded = new Set<string>();
  /** The definition that pays. */
  #key: string | undefined;

  constructor(budget: number) {
    this.#budget = budget;
    this.#total = definitions * budget;
  }

  within<Result>(key: string, run: () => Result): Result | undefined {
    const outer = this.#key;
    this.#key = key;
    try {
      this.spend(0);
      return run();
    } catch (error) {
      if (!(error instanceof OverBudget || isStackOverflow(error))) throw error;
      this.#exceeded.add(key);
      return undefined;
    } finally {
      this.#key = outer;
    }
  }

  isExceeded(key: string): boolean {
    return this.#exceeded.has(key);
  }

  spend(steps: number): void {
    if (this.#key === undefined) return;
    const left = (this.#left.get(this.#key) ?? this.#budget) - steps;
    this.#left.set(this.#key, left);
    this.#total -= steps;
    if (left < 0 || this.#total < 0) throw new OverBudget();
  }
}

/** A document of many definitions may use as much as so many of them. */
const definitions = 10;

class OverBudget extends Error {}

/** Long chains of references are deeper than the call stack. */
const isStackOverflow = (error: unknown): boolean => error instanceof RangeError && error.message.includes("call stack");
