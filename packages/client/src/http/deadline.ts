import { onAbort } from "./on-abort.ts";

/**
 * Runs a task with a signal that is aborted after a time, in milliseconds, or by the caller. The result is rejected at that moment, even if the
 * task ignores its signal: with a `DeadlineError`, or with the reason of the caller's signal.
 *
 * `AbortSignal.any` does the same, but on Node 20 a caller's signal that lives for long keeps one entry per request.
 */
export async function withDeadline<T>(
  timeout: number,
  caller: AbortSignal | undefined,
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  caller?.throwIfAborted();
  const controller = new AbortController();
  const { signal } = controller;
  const aborted = new Promise<never>((_, reject) => signal.addEventListener("abort", () => reject(signal.reason), { once: true }));
  const timer = timeout > longestTimer ? undefined : setTimeout(() => controller.abort(new DeadlineError()), timeout);
  const stopWaiting = caller && onAbort(caller, () => controller.abort(caller.reason));
  try {
    return await Promise.race([task(signal), aborted]);
  } finally {
    clearTimeout(timer);
    stopWaiting?.();
  }
}

/** The task took too long. */
export class DeadlineError extends Error {}

/** The longest delay of `setTimeout`, 24.8 days. It runs longer ones at once. */
export const longestTimer: number = 2 ** 31 - 1;
