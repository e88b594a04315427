import { ClientError, ConnectionError, ParameterError, TimeoutError } from "../errors.ts";
import type { CallOptions, TransportOptions } from "../options.ts";
import { DeadlineError, withDeadline } from "./deadline.ts";
import { type Failure, outcomeOf, type Received } from "./outcome.ts";
import { readBody } from "./read-body.ts";
import { fetchWithRedirects } from "./redirects.ts";
import { bearer, expectedKey, secretsOf, setHeaders } from "./request-headers.ts";

/** A request of an operation. */
export interface OperationRequest {
  readonly operation: string;
  readonly method: string;
  readonly url: URL;
}

/**
 * Sends a request once, and reads the response.
 *
 * @returns The response; or an error of the API, of the connection or of the time limit.
 * @throws Any error that another attempt would meet again: a `ClientError`, that of the `apiKey` function, or the reason of the caller's signal.
 */
export async function attempt(request: OperationRequest, options: TransportOptions, call: CallOptions): Promise<Received | Failure> {
  const { operation, url } = request;
  const { timeout = options.timeout ?? 30_000, signal } = call;
  let isSent = false;
  try {
    return await withDeadline(timeout, signal, async (deadline) => {
      const headers = await headersOf(operation, options, call, deadline);
      isSent = true;
      return exchange(request, headers, options, deadline);
    });
  } catch (error) {
    if (error instanceof ClientError) throw error;
    if (signal?.aborted) throw signal.reason;
    const isLate = error instanceof DeadlineError;
    if (!isSent) throw isLate ? new TimeoutError(operation, `the apiKey function returned no key within ${timeout} ms`) : error;
    const failure = isLate
      ? new TimeoutError(operation, `the response wasn't complete within ${timeout} ms`, { cause: error })
      : new ConnectionError(operation, `${url.origin} could not be reached, or the response broke off`, { cause: error });
    return { error: failure, isTransient: true, retryAfter: undefined };
  }
}

async function headersOf(
  operation: string,
  { apiKey, headers }: TransportOptions,
  call: CallOptions,
  signal: AbortSignal,
): Promise<Headers> {
  const all = new Headers({ accept: "application/json" });
  setHeaders(all, headers);
  const own = new Headers();
  setHeaders(own, call.headers);
  if (apiKey !== undefined && !own.has("authorization")) {
    const authorization = bearer(typeof apiKey === "function" ? await apiKey(signal) : apiKey);
    if (authorization === undefined) throw new ParameterError(operation, "apiKey", "another value from its function", expectedKey);
    all.set("authorization", authorization);
  }
  setHeaders(all, own);
  return all;
}

async function exchange(
  { operation, method, url }: OperationRequest,
  headers: Headers,
  { fetch: send = fetch, maxResponseBytes: limit = 64_000_000 }: TransportOptions,
  signal: AbortSignal,
): Promise<Received | Failure> {
  const { response, url: final } = await fetchWithRedirects(operation, url, { method, headers, signal }, send);
  const body = await readBody(response, response.ok ? limit : Math.min(limit, errorLimit), signal);
  const otherOrigin = final.origin === url.origin ? undefined : final.origin;
  return outcomeOf({ operation, response, url: final, body, limit, secrets: secretsOf(headers), otherOrigin });
}

/** The greatest size of an error's body, in bytes. */
const errorLimit = 1_000_000;
