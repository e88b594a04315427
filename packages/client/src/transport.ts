import { readErrorBody } from "@session-schema/validators/error-body";
import { AnswerError, type Answered, ApiError, ConnectionError, TimeoutError } from "./errors.ts";
import { addressOf, type Operation } from "./operation.ts";
import { delayBefore, isTransient, pause, type RetryOptions, retryAfterOf } from "./retry.ts";

/** What of the client's options concerns how it talks to the API. */
export interface TransportOptions extends RetryOptions {
  /** Where the API is: `https://api.example.com/v1`. Every operation is below it. */
  readonly baseUrl: string | URL;
  /** The key that goes into the Authorization header, or where to get it before each request. Without, none is sent. */
  readonly apiKey?: string | (() => string | Promise<string>);
  /** Headers that go with every request. */
  readonly headers?: Readonly<Record<string, string>>;
  /** What is called in place of the global `fetch`. */
  readonly fetch?: typeof fetch;
  /** How long one attempt may take until the answer is read to its end, in milliseconds: 30 000 unless told. */
  readonly timeout?: number;
}

/** What one call can have of its own. */
export interface CallOptions {
  /** Ends the call, its pauses too; it throws the signal's reason. */
  readonly signal?: AbortSignal | undefined;
}

/** A whole answer, as JSON. */
export interface Received extends Answered {
  readonly body: unknown;
  readonly headers: Headers;
  readonly url: URL;
}

/** Asks the API, again where that may help. */
export class Transport {
  readonly #options: TransportOptions;
  readonly #baseUrl: URL;

  constructor(options: TransportOptions) {
    this.#options = options;
    this.#baseUrl = new URL(options.baseUrl);
  }

  async ask<Parameters extends object>(
    operation: Operation<Parameters>,
    parameters: Parameters,
    { signal }: CallOptions,
  ): Promise<Received> {
    const url = addressOf(this.#baseUrl, operation, parameters);
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
    const { fetch: send = fetch, timeout = 30_000 } = this.#options;
    const headers = await this.#headers();
    const expiry = AbortSignal.timeout(timeout);
    try {
      const both = signal === undefined ? expiry : AbortSignal.any([signal, expiry]);
      const response = await send(url, { method, headers, signal: both });
      return judge(id, url, response, await response.text());
    } catch (error) {
      if (signal?.aborted) throw signal.reason;
      const failed = expiry.aborted
        ? new TimeoutError(id, `no whole answer came within ${timeout} ms`, { cause: error })
        : new ConnectionError(id, `${url.origin} could not be reached, or its answer broke off`, { cause: error });
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
  /** What the API asks to wait, in milliseconds. */
  readonly retryAfter: number | undefined;
}

/** A whole answer, or what is wrong with it. */
function judge(operation: string, url: URL, { status, statusText, ok, headers }: Response, text: string): Received | Failure {
  const answered = { status, requestId: headers.get("x-request-id") ?? undefined };
  const body = parse(text);
  if (!ok) {
    const read = readErrorBody(body);
    const error = new ApiError(operation, answered, read.ok ? read.value.errors : [], statusText);
    return { error, isTransient: isTransient(status), retryAfter: retryAfterOf(headers) };
  }
  if (body !== undefined) return { ...answered, body, headers, url };
  const found = `the answer is no JSON, but ${JSON.stringify(text.slice(0, 80))}`;
  return { error: new AnswerError(operation, answered, found), isTransient: false, retryAfter: undefined };
}

/** The JSON of a text; undefined, which no JSON is, where it has none. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
