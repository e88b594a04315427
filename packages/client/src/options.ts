import type { RequestHeaders } from "./http/request-headers.ts";
import type { RetryOptions } from "./retry.ts";

/**
 * Returns the key of one attempt. Its errors end the call, without a retry.
 *
 * @param signal - Aborted with the call, and at the end of the attempt's time.
 */
export type ApiKeyFunction = (signal: AbortSignal) => string | Promise<string>;

/** How to send requests. */
export interface TransportOptions extends RetryOptions {
  /**
   * The URL of the API, to which the paths of operations are appended: `https://api.example.com/v1`. It has no user name, password, query or
   * fragment.
   */
  readonly baseUrl: string | URL;
  /**
   * The key for the header `Authorization: Bearer …`, or a function that returns it before each attempt. Printable ASCII; whitespace around it is
   * removed. By default, no key is sent.
   */
  readonly apiKey?: string | ApiKeyFunction;
  /** Headers of every request. Those of the call replace them; `apiKey` replaces `authorization`. By default, only `accept` is sent. */
  readonly headers?: RequestHeaders | undefined;
  /** The time limit of one attempt, in milliseconds: `apiKey`, the request and the whole response. Default: 30 000. `Infinity` is no limit. */
  readonly timeout?: number | undefined;
  /** The greatest size of a response in bytes, after decompression. Default: 64 000 000. `Infinity` is no limit. */
  readonly maxResponseBytes?: number;
  /** A replacement for the global `fetch`. The size of a response is limited while it is read only if `body` is a stream. */
  readonly fetch?: typeof fetch;
}

/** The options of one call, all optional. In a listing, they apply to the request of each page. */
export interface CallOptions {
  /** Aborts the call, also between retries and during `apiKey`. The call then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** The time limit of one attempt, in milliseconds. Default: that of the client. `Infinity` is no limit. */
  readonly timeout?: number | undefined;
  /** Headers in addition to those of the client, over those of the same name. `authorization` replaces the key. */
  readonly headers?: RequestHeaders | undefined;
}

/** An option that isn't valid. */
interface InvalidOption {
  readonly name: string;
  readonly found: string;
  readonly expected: string;
}

/** The first number among options that isn't valid; undefined if all are. */
export function invalidNumber(options: object): InvalidOption | undefined {
  for (const [name, { isValid, expected }] of Object.entries(numbers)) {
    const value: unknown = Reflect.get(options, name);
    if (value !== undefined && !(typeof value === "number" && isValid(value))) return { name, found: describe(value), expected };
  }
  return undefined;
}

const isPositive = (value: number): boolean => value > 0;
const isCount = (value: number): boolean => value >= 0 && (Number.isInteger(value) || value === Number.POSITIVE_INFINITY);

const numbers = {
  timeout: { isValid: isPositive, expected: "a number of milliseconds above 0; Infinity is no limit" },
  maxResponseBytes: { isValid: isPositive, expected: "a number of bytes above 0; Infinity is no limit" },
  maxPages: { isValid: (value: number) => value > 0 && isCount(value), expected: "an integer of at least 1; Infinity is no limit" },
  retries: { isValid: isCount, expected: "an integer of at least 0; Infinity is no limit" },
  firstDelay: {
    isValid: (value: number) => value >= 0 && value < Number.POSITIVE_INFINITY,
    expected: "a finite number of milliseconds of at least 0",
  },
  longestDelay: { isValid: (value: number) => value >= 0, expected: "a number of milliseconds of at least 0" },
} as const;

const describe = (value: unknown): string => (typeof value === "number" ? String(value) : `a value of the type ${typeof value}`);
