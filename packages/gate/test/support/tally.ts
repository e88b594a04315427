import { indexOf, messageOf, type TestMessage } from "./messages.ts";

/** What became of messages. */
export interface Tally {
  readonly accepted: number;
  readonly rejected: number;
  readonly missing: number;
  readonly twice: number;
  readonly changed: number;
  /** Messages in the other output than the contract says. */
  readonly misplaced: number;
}

/** Counts messages in both outputs. */
export class TallyCounter {
  readonly #seen: Uint8Array;
  readonly #message: (index: number) => TestMessage;
  #accepted = 0;
  #rejected = 0;
  #changed = 0;
  #misplaced = 0;

  constructor(count: number, message: (index: number) => TestMessage = messageOf) {
    this.#seen = new Uint8Array(count);
    this.#message = message;
  }

  add(body: Uint8Array, isAccepted: boolean): void {
    if (isAccepted) this.#accepted++;
    else this.#rejected++;
    const index = indexOf(body);
    if (index < 0 || index >= this.#seen.length) {
      this.#changed++;
      return;
    }
    this.#seen[index] = (this.#seen[index] ?? 0) + 1;
    const expected = this.#message(index);
    if (!expected.body.equals(body)) this.#changed++;
    if (expected.accepted !== isAccepted) this.#misplaced++;
  }

  get tally(): Tally {
    const missing = this.#seen.filter((times) => times === 0).length;
    const twice = this.#seen.filter((times) => times > 1).length;
    return { accepted: this.#accepted, rejected: this.#rejected, missing, twice, changed: this.#changed, misplaced: this.#misplaced };
  }
}

/** How many of the first messages are accepted and rejected. */
export function expectedTally(count: number, message: (index: number) => TestMessage = messageOf): Tally {
  const accepted = Array.from({ length: count }, (_, index) => message(index).accepted).filter(Boolean).length;
  return { accepted, rejected: count - accepted, missing: 0, twice: 0, changed: 0, misplaced: 0 };
}
