import { longestTimer } from "./http/deadline.ts";
import { onAbort } from "./http/on-abort.ts";

/**
 * How to retry a request after a temporary failure: 408, 425, 429, 5xx (except 501, 505, 506, 508, 510 and 511), a broken connection or a timeout.
 * No operation changes anything, so retries are safe.
 */
export interface RetryOptions {
  /** The maximum number of retries. Default: 3. 0 is none; `Infinity` is no limit. */
  readonly retries?: number;
  /** The longest delay before the first retry, in milliseconds. Default: 250. It doubles with each further retry. */
  readonly firstDelay?: number;
  /** The longest delay before any retry, in milliseconds. Default: 10 000. If the API asks for a longer one, its error is thrown instead. */
  readonly longestDelay?: number;
}

/**
 * The delay before the next attempt, in milliseconds; undefined to give up. It is random below a limit that doubles, so that clients that
 * failed at the same time don't retry at the same time. It is never shorter than `Retry-After`.
 */
export function delayBefore(
  attempt: number,
  retryAfter: number | undefined,
  { retries = 3, firstDelay = 250, longestDelay = 10_000 }: RetryOptions,
  random: () => number = Math.random,
): number | undefined {
  if (attempt > retries || (retryAfter !== undefined && retryAfter > longestDelay)) return undefined;
  const jitter = random() * Math.min(longestDelay, firstDelay * 2 ** (attempt - 1));
  return Math.min(longestDelay, (retryAfter ?? 0) + jitter);
}

/** The `Retry-After` header, which holds seconds or a date, in milliseconds from now; undefined if it holds neither. */
export function retryAfterOf(headers: Headers, now: number = Date.now()): number | undefined {
  const value = headers.get("retry-after")?.trim() ?? "";
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  // Date.parse reads almost anything, and the one format of HTTP dates without a zone as local time.
  const date = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,? /.test(value)
    ? Date.parse(value.endsWith("GMT") ? value : `${value} GMT`)
    : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Whether a retry may get another status. */
export const isTransient = (status: number): boolean => [408, 425, 429].includes(status) || (status >= 500 && !permanent.includes(status));

/** The server can't do what was asked, or is misconfigured; 511 is the login page of a network. */
const permanent = [501, 505, 506, 508, 510, 511];

/** Waits. Throws the reason of the signal if it is aborted first. */
export async function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted();
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(
      () => {
        stopWaiting?.();
        resolve();
      },
      Math.min(milliseconds, longestTimer),
    );
    const stopWaiting =
      signal &&
      onAbort(signal, () => {
        clearTimeout(timer);
        reject(signal.reason);
      });
  });
}
