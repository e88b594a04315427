import type { Check } from "../check/check.ts";
import type { Batch, Checked, Pipeline } from "../engine/engine.ts";
import { Failure } from "../engine/errors.ts";
import type { Metrics } from "../monitoring/metrics.ts";
import { Backoff, pause } from "./backoff.ts";
import type { Outage } from "./outage.ts";
import type { Readiness } from "./readiness.ts";

export interface PumpOptions {
  readonly check: Check;
  readonly metrics: Metrics;
  readonly readiness: Readiness;
  /** Reports that results can't be stored. */
  readonly storing: Outage;
  /** Ends the pump: what it holds is stored or given back. */
  readonly signal: AbortSignal;
}

/**
 * Checks every batch of a source, stores the results, and then acknowledges the batch. Several batches are on their way at the same time, as many as
 * the source yields. After a failure it waits before it takes the next one, longer each time.
 */
export async function pump({ source, sink }: Pipeline, { check, metrics, readiness, storing, signal }: PumpOptions): Promise<void> {
  const backoff = new Backoff();
  const running = new Set<Promise<void>>();
  let failed: { readonly error: unknown } | undefined;
  let delay = 0;

  const pass = async (batch: Batch): Promise<void> => {
    metrics.received(batch.messages.length);
    try {
      const checked = batch.messages.map((message): Checked => ({ message, result: check(message.body) }));
      await sink.store(checked);
      await batch.acknowledge();
      metrics.stored(checked);
      backoff.reset();
      delay = 0;
      readiness.isStoring = true;
      storing.over();
    } catch (error) {
      if (error instanceof Failure) {
        failed ??= { error };
        await source.stop();
      } else {
        readiness.isStoring = false;
        storing.failed(error instanceof Error ? error.message : String(error));
        delay ||= backoff.delay();
      }
      await batch.release(delay);
      metrics.released(batch.messages.length);
    }
  };

  for await (const batch of source.batches()) {
    const passing = pass(batch).finally(() => running.delete(passing));
    running.add(passing);
    if (delay > 0) {
      await Promise.all(running);
      await pause(delay, signal);
      delay = 0;
    }
  }
  await Promise.all(running);
  if (failed !== undefined) throw failed.error;
}
