import { ResponseError, type ResponseInfo, ResponseSizeError } from "../errors.ts";
import { isTransient } from "../retry.ts";
import { apiErrorOf } from "./api-error-of.ts";
import type { OperationResponse } from "./operation-response.ts";
import { parseJson } from "./parse-json.ts";
import { safeText } from "./safe-text.ts";

/** A complete JSON response. */
export interface Received extends ResponseInfo {
  readonly body: unknown;
  readonly headers: Headers;
  /** The URL of the response, after redirects. */
  readonly url: URL;
}

/** An error, and whether another attempt may succeed. */
export interface Failure {
  readonly error: Error;
  readonly isTransient: boolean;
  /** The delay that the API asks for, in milliseconds. */
  readonly retryAfter: number | undefined;
}

/**
 * Converts a response to JSON, or to a failure.
 *
 * @throws ResponseError - The response is a success that can't be read.
 * @throws ResponseSizeError - The response is a success that is too large.
 */
export function outcomeOf(received: OperationResponse): Received | Failure {
  const { operation, response, url, body, limit, secrets } = received;
  const { status, ok, headers } = response;
  const safe = safeText(secrets);
  const requestId = headers.get("x-request-id");
  const info = { status, requestId: requestId === null ? undefined : safe(requestId, 200) };
  if (!ok) {
    const error = apiErrorOf(received, info);
    // An error body past its limit doesn't get shorter by being sent again.
    return { error, isTransient: isTransient(status) && body.end !== "limit", retryAfter: error.retryAfter };
  }
  if (body.end === "limit") throw new ResponseSizeError(operation, info, limit);
  if (body.end === "failed")
    throw isCorrupt(body.error) ? new ResponseError(operation, info, "the response can't be decompressed") : body.error;
  const value = parseJson(body.text);
  if (value !== undefined) return { ...info, body: value, headers, url };
  const problem = body.text === "" ? "is empty" : `isn't JSON: ${safe(JSON.stringify(body.text.slice(0, 500)), 80)}`;
  throw new ResponseError(operation, info, `the response ${problem}`);
}

/** Whether decompression failed, which it would again. The codes are those of zlib, Brotli and Zstandard on Node. */
const isCorrupt = (error: unknown): boolean =>
  error instanceof Error && error.cause instanceof Error && "code" in error.cause && /^(?:Z_|ERR__|ZSTD_)/.test(String(error.cause.code));
