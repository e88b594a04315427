/** What arrived and wasn't taken yet. All that arrives in one turn of the event loop is taken together. */
export class Arrivals<T> {
  #items: T[] = [];
  #isScheduled = false;
  #wake: (() => void) | undefined;
  #end: { readonly error?: unknown } | undefined;

  add(item: T): void {
    this.#items.push(item);
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    setImmediate(() => {
      this.#isScheduled = false;
      this.#wake?.();
    });
  }

  /** Ends the lists, with an error if there is one. */
  end(error?: unknown): void {
    this.#end ??= error === undefined ? {} : { error };
    this.#wake?.();
  }

  takeAll(): T[] {
    const items = this.#items;
    this.#items = [];
    return items;
  }

  /** Lists of what arrived, none of them empty. */
  async *lists(): AsyncGenerator<readonly T[]> {
    for (;;) {
      if (this.#end !== undefined) {
        if (this.#end.error !== undefined) throw this.#end.error;
        return;
      }
      if (this.#items.length > 0 && !this.#isScheduled) yield this.takeAll();
      else
        await new Promise<void>((resolve) => {
          this.#wake = resolve;
        });
    }
  }
}
