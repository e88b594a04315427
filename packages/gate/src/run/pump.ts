import type { Check } from "../check/check.ts";
import type { Batch, Checked, Pipeline, Unstored } from "../engine/engine.ts";
import { Failure, Reassigned } from "../engine/errors.ts";
import type { Log } from "../monitoring/log.ts";
import type { Metrics } from "../monitoring/metrics.ts";
import { Backoff, pause } from "./backoff.ts";
import type { Outage } from "./outage.ts";
import type { Readiness } from "./readiness.ts";

export interface PumpOptions {
  readonly check: Check;
  readonly log: Log;
  readonly metrics: Metrics;
  readonly readiness: Readiness;
  /** Reports that results can't be stored. */
  readonly storing: Outage;
  /** Ends the pump: what it holds is stored or given back. */
  readonly signal: AbortSignal;
}

/** How long a message stays in the input that no output can store. */
const parkedFor = 10 * 60_000;

/**
 * Checks every batch of a source, stores the results, and then acknowledges the batch. Several batches are on their way at the same time, as many as
 * the source yields. After a failure it waits before it takes the next one, longer each time.
 */
export async function pump({ source, sink }: Pipeline, options: PumpOptions): Promise<void> {
  const { check, metrics, signal } = options;
  const failures = new Failures(options);
  const running = new Set<Promise<void>>();

  const pass = async (batch: Batch): Promise<void> => {
    metrics.received(batch.messages.length);
    const checked = batch.messages.map((message): Checked => ({ message, result: message.result ?? check(message.body) }));
    let isReassigned = false;
    const unstored = await sink.store(checked).catch((error: unknown) => {
      isReassigned = error instanceof Reassigned;
      if (error instanceof Failure) failures.fatal ??= error;
      const reason = error instanceof Error ? error.message : String(error);
      return batch.messages.map((message): Unstored => ({ message, reason, isAlone: false }));
    });
    const delay = isReassigned ? 0 : failures.report(unstored);
    const released = new Set(unstored.map(({ message }) => message));
    const stored = released.size === 0 ? checked : checked.filter(({ message }) => !released.has(message));
    if (stored.length > 0) {
      await batch.acknowledge(stored.map(({ message }) => message));
      metrics.stored(stored);
    }
    for (const isAlone of [true, false]) {
      const messages = unstored.filter((each) => each.isAlone === isAlone).map(({ message }) => message);
      if (messages.length === 0) continue;
      await batch.release(messages, isAlone ? parkedFor : delay);
      metrics.released(messages.length);
    }
    if (failures.fatal !== undefined) await source.stop();
  };

  for await (const batch of source.batches()) {
    const passing = pass(batch).finally(() => running.delete(passing));
    running.add(passing);
    while (failures.delay > 0 && !signal.aborted) {
      await Promise.all(running);
      await pause(failures.takeDelay(), signal);
    }
  }
  await Promise.all(running);
  if (failures.fatal !== undefined) throw failures.fatal;
}

/** What went wrong, and how long to wait for it. */
class Failures {
  /** Ends the gate. */
  fatal: Failure | undefined;
  /** Before the next batch, in milliseconds. */
  delay = 0;
  readonly #options: PumpOptions;
  readonly #backoff = new Backoff();

  constructor(options: PumpOptions) {
    this.#options = options;
  }

  /** Returns how long to wait before the messages are sent again. */
  report(unstored: readonly Unstored[]): number {
    const { log, storing, readiness } = this.#options;
    for (const { reason } of unstored.filter(({ isAlone }) => isAlone))
      log.error("No output stores this message. It stays in the input, and is tried again in 10 minutes.", { reason });
    const failed = unstored.find(({ isAlone }) => !isAlone);
    readiness.isStoring = failed === undefined;
    if (failed === undefined) {
      this.#backoff.reset();
      storing.over();
      return 0;
    }
    storing.failed(failed.reason);
    this.delay ||= this.#backoff.delay();
    return this.delay;
  }

  takeDelay(): number {
    const { delay } = this;
    this.delay = 0;
    return delay;
  }
}
