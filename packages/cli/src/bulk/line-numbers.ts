/**
 * The number of the first line of each range of a file, which the thread of the range before it finds out. A thread counts its lines before it
 * validates them, so others don't wait for long.
 */
export class LineNumbers {
  /** For the other threads. */
  readonly shared: BigInt64Array<SharedArrayBuffer>;

  constructor(shared: BigInt64Array<SharedArrayBuffer>) {
    this.shared = shared;
  }

  /** For as many ranges as are on their way at the same time. */
  static forRanges(count: number): LineNumbers {
    return new LineNumbers(new BigInt64Array(new SharedArrayBuffer(8 * (count + 1)))); // and for the one after them
  }

  /** Sets the number of the first line of a range. */
  set(range: number, line: number): void {
    const at = range % this.shared.length;
    Atomics.store(this.shared, at, BigInt(line));
    Atomics.notify(this.shared, at);
  }

  /** Returns the number of the first line of a range, once it is known, and sets that of the next range. */
  pass(range: number, lines: number): number {
    const at = range % this.shared.length;
    while (Atomics.load(this.shared, at) === unknown) Atomics.wait(this.shared, at, unknown);
    const line = Number(Atomics.exchange(this.shared, at, unknown));
    this.set(range + 1, line + lines);
    return line;
  }
}

const unknown = 0n;
