import { setTimeout as sleep } from "node:timers/promises";

const first = 250;
const longest = 30_000;

/** Delays that double up to half a minute, each up to a quarter shorter, so that many gates don't return at once. */
export class Backoff {
  #next = first;

  /** The next delay in milliseconds. */
  delay(): number {
    const delay = this.#next * (1 - Math.random() / 4);
    this.#next = Math.min(this.#next * 2, longest);
    return Math.round(delay);
  }

  reset(): void {
    this.#next = first;
  }
}

/** Waits, at most until the signal. */
export async function pause(delay: number, signal: AbortSignal): Promise<void> {
  await sleep(delay, undefined, { signal }).catch(() => {}); // aborted: nothing is left to wait for
}
