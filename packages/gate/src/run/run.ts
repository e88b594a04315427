import type { Check } from "../check/check.ts";
import type { Engine, Pipeline } from "../engine/engine.ts";
import { Unreachable } from "../engine/errors.ts";
import type { Log } from "../monitoring/log.ts";
import type { Metrics } from "../monitoring/metrics.ts";
import type { Settings } from "../settings/settings.ts";
import { Backoff, pause } from "./backoff.ts";
import { Outage } from "./outage.ts";
import { pump } from "./pump.ts";
import type { Readiness } from "./readiness.ts";

export interface RunOptions {
  readonly engine: Engine;
  readonly settings: Settings;
  readonly check: Check;
  readonly log: Log;
  readonly metrics: Metrics;
  /** Is kept up to date. */
  readonly readiness: Readiness;
  /** Ends the run: nothing more is received, and what was received is stored or given back. */
  readonly signal: AbortSignal;
}

/**
 * Runs the gate until the end of the input, or the signal. An engine that can't be reached is waited for.
 *
 * @throws Failure if it can't go on.
 */
export async function run({ engine, settings, check, log, metrics, readiness, signal }: RunOptions): Promise<void> {
  const reaching = new Outage(log, `Can't reach ${settings.engine}`);
  const storing = new Outage(log, "Can't store results");
  const backoff = new Backoff();
  const observer = {
    log,
    connected: () => {
      reaching.over();
      readiness.isConnected = true;
      readiness.isStoring = true; // until the next results show whether it is
      metrics.connected(true);
    },
    disconnected: (reason: string) => {
      readiness.isConnected = false;
      metrics.connected(false);
      reaching.failed(reason);
    },
    duplicates: metrics.duplicates,
    waiting: metrics.waiting,
  };
  while (!signal.aborted) {
    try {
      const pipeline = await engine.open(settings, observer);
      backoff.reset();
      observer.connected();
      log.info("Connected.");
      await stoppedBy(signal, pipeline, () => pump(pipeline, { check, log, metrics, readiness, storing, signal }));
      return;
    } catch (error) {
      if (!(error instanceof Unreachable)) throw error;
      observer.disconnected(error.message);
      await pause(backoff.delay(), signal);
    }
  }
}

async function stoppedBy(signal: AbortSignal, pipeline: Pipeline, work: () => Promise<void>): Promise<void> {
  const stop = (): void => void pipeline.source.stop();
  signal.addEventListener("abort", stop, { once: true });
  if (signal.aborted) stop();
  try {
    await work();
  } finally {
    signal.removeEventListener("abort", stop);
    await pipeline.close();
  }
}
