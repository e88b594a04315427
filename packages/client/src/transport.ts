import { readErrorBody } from "@session-schema/validators/error-body";
import { ApiError, ConnectionError, ResponseError, type ResponseInfo, TimeoutError } from "./errors.ts";
import { type Operation, urlOf } from "./operation.ts";
import { delayBefore, isTransient, pause, type RetryOptions, retryAfterOf } from "./retry.ts";

/** How to send requests. */
export interface TransportOptions extends RetryOptions {
  /** The URL of the API, to which the paths of operations are appended: `https://api.example.com/v1`. */
  readonly baseUrl: string | URL;
  /** The key for the Authorization header, or a function that returns it before each request. By default, no key is sent. */
  readonly apiKey?: string | (() => string | Promise<string>);
  /** Headers of every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** A replacement for the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** The time limit of one attempt, including reading the response, in milliseconds. Default: 30 000. */
  readonly timeout?: number;
}

/** The options of one call. */
export interface CallOptions {
  /** Aborts the call, also between retries. The call then throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** A complete JSON response. */
export interface Received extends ResponseInfo {
  readonly body: unknown;
  readonly headers: Headers;
  readonly url: URL;
}

/** Sends requests, and retries them. */
export class Transport {
  readonly #options: TransportOptions;
  readonly #baseUrl: URL;

  constructor(options: TransportOptions) {
    this.#options = options;
    this.#baseUrl = new URL(options.baseUrl);
  }

  async send<Parameters extends object>(
    operation: Operation<Parameters>,
    parameters: Parameters,
    { signal }: CallOptions,
  ): Promise<Received> {
    const url = urlOf(this.#baseUrl, operation, parameters);
    for (let attempt = 1; ; attempt++) {
      const outcome = await this.#attempt(operation, url, signal);
      if (!("error" in outcome)) return outcome;
      const delay = outcome.isTransient ? delayBefore(attempt, outcome.retryAfter, this.#options) : undefined;
      if (delay === undefined) throw outcome.error;
      await pause(delay, signal);
    }
  }

  async #attempt({ id, method }: Operation<never>, url: URL, signal: AbortSignal | undefined): Promise<Received | Failure> {
    signal?.throwIfAborted();
    const { fetch: fetchResponse = fetch, timeout = 30_000 } = this.#options;
    const headers = await this.#headers();
    const expiry = AbortSignal.timeout(timeout);
    try {
      const both = signal === undefined ? expiry : AbortSignal.any([signal, expiry]);
      const response = await fetchResponse(url, { method, headers, signal: both });
      return outcomeOf(id, url, response, await response.text());
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      const failed = expiry.aborted
        ? new TimeoutError(id, `the response wasn't complete within ${timeout} ms`, { cause: error })
        : new ConnectionError(id, `${url.origin} could not be reached, or the response broke off`, { cause: error });
      return { error: failed, isTransient: true, retryAfter: undefined };
    }
  }

  async #headers(): Promise<Headers> {
    const { apiKey, headers } = this.#options;
    const all = new Headers({ accept: "application/json", ...headers });
    const key = typeof apiKey === "function" ? await apiKey() : apiKey;
    if (key !== undefined) all.set("authorization", `Bearer ${key}`);
    return all;
  }
}

interface Failure {
  readonly error: Error;
  readonly isTransient: boolean;
  /** The delay that the API asks for, in milliseconds. */
  readonly retryAfter: number | undefined;
}

/** Converts a response to JSON or to a failure. */
function outcomeOf(operation: string, url: URL, { status, statusText, ok, headers }: Response, text: string): Received | Failure {
  const info = { status, requestId: headers.get("x-request-id") ?? undefined };
  const body = parse(text);
  if (!ok) {
    const read = readErrorBody(body);
    const error = new ApiError(operation, info, read.ok ? read.value.errors : [], statusText);
    return { error, isTransient: isTransient(status), retryAfter: retryAfterOf(headers) };
  }
  if (body !== undefined) return { ...info, body, headers, url };
  const problem = `the response isn't JSON: ${JSON.stringify(text.slice(0, 80))}`;
  return { error: new ResponseError(operation, info, problem), isTransient: false, retryAfter: undefined };
}

/** The value of a JSON text; undefined, which JSON can't express, if it isn't JSON. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
