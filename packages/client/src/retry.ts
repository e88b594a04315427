/** How often, and how patiently, a request is repeated that met 429, 5xx, a broken connection or a timeout. All of them only read. */
export interface RetryOptions {
  /** How many times at most after the first: 3 unless told. */
  readonly retries?: number;
  /** The longest pause before the first repetition, in milliseconds: 250 unless told. Each further one may be twice as long. */
  readonly firstDelay?: number;
  /** No pause is longer, in milliseconds: 10 000 unless told. If the API asks for a longer one, its error is thrown instead. */
  readonly longestDelay?: number;
}

/**
 * How long to wait before an attempt is repeated, in milliseconds; undefined if it is not to be. The pause is drawn at random between
 * nothing and a ceiling that doubles, so that clients that failed together do not come back together; `Retry-After` is the least.
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

/** The `Retry-After` header, in milliseconds from now: it holds seconds, or a date. */
export function retryAfterOf(headers: Headers, now: number = Date.now()): number | undefined {
  const value = headers.get("retry-after")?.trim();
  if (value === undefined || value === "") return undefined;
  if (/^\d+(\.\d+)?$/.test(value)) return Number(value) * 1000;
  const date = Date.parse(value);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}

/** Whether what the API answered may be different the next time. */
export const isTransient = (status: number): boolean => status === 429 || status >= 500;

/** Waits, unless the signal is aborted before: then its reason is thrown. */
export function pause(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal?.reason);
    };
    const timer = setTimeout(() => {
      signal?.removeEventListener("abort", stop);
      resolve();
    }, milliseconds);
    if (signal?.aborted) stop();
    else signal?.addEventListener("abort", stop, { once: true });
  });
}
