/** What is left of the budgets of definitions. */
export class Budgets {
  readonly #budget: number;
  readonly #left = new Map<string, number>();
  /** The definition that pays. */
  #key: string | undefined;

  constructor(budget: number) {
    this.#budget = budget;
  }

  within<Result>(key: string, run: () => Result): Result | undefined {
    const outer = this.#key;
    this.#key = key;
    try {
      this.spend(0);
      return run();
    } catch (error) {
      if (error instanceof OverBudget) return undefined;
      throw error;
    } finally {
      this.#key = outer;
    }
  }

  spend(steps: number): void {
    if (this.#key === undefined) return;
    const left = (this.#left.get(this.#key) ?? this.#budget) - steps;
    this.#left.set(this.#key, left);
    if (left < 0) throw new OverBudget();
  }
}

class OverBudget extends Error {}
