import type { Log } from "../monitoring/log.ts";

const repeatAfter = 60_000;

/** Reports a failure that goes on: when it begins, once a minute while it lasts, and when it is over. */
export class Outage {
  #since: number | undefined;
  #reported = 0;
  readonly #log: Log;
  readonly #what: string;

  constructor(log: Log, what: string) {
    this.#log = log;
    this.#what = what;
  }

  get isOn(): boolean {
    return this.#since !== undefined;
  }

  failed(reason: string): void {
    const now = Date.now();
    this.#since ??= now;
    if (now - this.#reported < repeatAfter) return;
    this.#reported = now;
    this.#log.error(`${this.#what}. Waiting and trying again.`, { reason, seconds: Math.round((now - this.#since) / 1000) });
  }

  over(): void {
    if (this.#since === undefined) return;
    this.#log.info(`${this.#what}: over.`, { seconds: Math.round((Date.now() - this.#since) / 1000) });
    this.#since = undefined;
    this.#reported = 0;
  }
}
