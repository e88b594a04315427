/** Finds bytes among some strings: the keys of an object, or the values of an enum. */
export class StringTable {
  /** The index of a string plus one, where its hash leads; 0 where there is none. */
  readonly #slots: Uint8Array;
  readonly #mask: number;
  readonly #factors: Factors;
  /** All strings in a row, and where each begins and ends. */
  readonly #bytes: Uint8Array;
  readonly #ends: Int32Array;

  /** @param strings - At most 255, each different, of ASCII without quotes and backslashes. */
  constructor(strings: readonly string[]) {
    const size = 4 << Math.ceil(Math.log2(strings.length + 1));
    const quoted = strings.map((string) => Buffer.from(`"${string}"`));
    const candidates = [1, 3, 5, 7, 11, 13, 17].flatMap((first) => [1, 2, 9, 15].map((middle): Factors => ({ first, middle })));
    const hashes = (factors: Factors): number[] => quoted.map((bytes) => hashOf(bytes, 1, bytes.length - 1, factors) & (size - 1));
    const distinct = (factors: Factors): number => new Set(hashes(factors)).size;
    this.#factors = candidates.reduce((best, factors) => (distinct(factors) > distinct(best) ? factors : best));
    this.#mask = size - 1;
    this.#slots = new Uint8Array(size);
    for (const [index, hash] of hashes(this.#factors).entries()) {
      let slot = hash;
      while (this.#slots[slot] !== 0) slot = (slot + 1) & this.#mask;
      this.#slots[slot] = index + 1;
    }
    this.#bytes = new Uint8Array(Buffer.from(strings.join("")));
    this.#ends = new Int32Array(strings.length + 1);
    for (const [index, string] of strings.entries()) this.#ends[index + 1] = (this.#ends[index] ?? 0) + string.length;
  }

  /** The index of the string between two quotes; -1 if there is no such string. */
  find(bytes: Uint8Array, begin: number, end: number): number {
    for (let slot = hashOf(bytes, begin, end, this.#factors) & this.#mask; ; slot = (slot + 1) & this.#mask) {
      const index = (this.#slots[slot] ?? 0) - 1;
      if (index < 0 || this.#isAt(index, bytes, begin, end)) return index;
    }
  }

  #isAt(index: number, bytes: Uint8Array, begin: number, end: number): boolean {
    const from = this.#ends[index] ?? 0;
    if ((this.#ends[index + 1] ?? 0) - from !== end - begin) return false;
    for (let i = begin, j = from; i < end; i++, j++) if (bytes[i] !== this.#bytes[j]) return false;
    return true;
  }
}

interface Factors {
  readonly first: number;
  readonly middle: number;
}

/** From the length and three characters. An empty string has the quotes around it. */
const hashOf = (bytes: Uint8Array, begin: number, end: number, { first, middle }: Factors): number =>
  (end - begin) * 3 + (bytes[begin] ?? 0) * first + (bytes[(begin + end) >> 1] ?? 0) * middle + (bytes[end - 1] ?? 0);
