import type { Issue } from "@session-schema/validators/session";

/**
 * The base class of the client's errors. A call that the caller aborts throws the signal's reason instead.
 *
 * @example
 * ```ts
 * try {
 *   await client.sessions.get("live-1");
 * } catch (error) {
 *   if (error instanceof ApiError && error.status === 404) console.log("no such session");
 *   else throw error;
 * }
 * ```
 */
export class ClientError extends Error {
  /** The name of the class. Unlike `instanceof`, it also works with two copies of the package. */
  override readonly name: string = "ClientError";
  /** The id of the operation: `getSession`. */
  readonly operation: string;

  /**
   * @param operation - The id of the operation.
   * @param message - What happened.
   * @param options - The `cause`.
   */
  constructor(operation: string, message: string, options?: ErrorOptions) {
    super(`${operation}: ${message}`, options);
    this.operation = operation;
  }
}

/** A parameter or an option of the call isn't valid. Nothing was sent. */
export class ParameterError extends ClientError {
  override readonly name = "ParameterError";
  /** The name of the parameter or option. */
  readonly parameter: string;

  /**
   * @param operation - The id of the operation.
   * @param parameter - The name of the parameter or option.
   * @param found - What it is.
   * @param expected - What it must be.
   */
  constructor(operation: string, parameter: string, found: string, expected: string) {
    super(operation, `${parameter} must be ${expected}, got ${found}`);
    this.parameter = parameter;
  }
}

/** The parts of a response that errors have. */
export interface ResponseInfo {
  /** The HTTP status. */
  readonly status: number;
  /** The `x-request-id` header of the response. Include it in reports to the operator of the API. */
  readonly requestId: string | undefined;
}

/** What an `ApiError` has of a response. */
export interface ErrorResponseInfo extends ResponseInfo {
  /** The headers of the response. Default: none. */
  readonly headers?: Headers;
  /** The delay that the header `Retry-After` asks for, in milliseconds from the time of the response. */
  readonly retryAfter?: number | undefined;
  /** The value of a JSON body, or the text of another. */
  readonly body?: unknown;
}

/**
 * The API returned an error, also after the retries. It is safe to log: in `message`, `errors`, `body` and `requestId`, long values are cut,
 * secrets in URLs are masked, and control characters are escaped; the key is masked there and in `headers`.
 */
export class ApiError extends ClientError implements ErrorResponseInfo {
  override readonly name = "ApiError";
  readonly status: number;
  /** The messages in the body; empty if the body isn't an `ErrorBody`, such as the HTML of a proxy. At most 20. */
  readonly errors: readonly string[];
  readonly requestId: string | undefined;
  /** The headers of the response. */
  readonly headers: Headers;
  /** The delay that the header `Retry-After` asks for, in milliseconds from the time of the response; undefined without one. */
  readonly retryAfter: number | undefined;
  /**
   * The body: the value of a JSON text, such as `application/problem+json`, or the first 1000 characters of another text; undefined if it is empty.
   * Objects and arrays have at most 100 entries and 8 levels. At most 1 MB is read.
   */
  readonly body: unknown;

  /**
   * @param operation - The id of the operation.
   * @param response - What the error has of the response.
   * @param errors - The messages in the body.
   * @param summary - The end of the message: the `errors` as one text, or what else the response says.
   */
  constructor(operation: string, response: ErrorResponseInfo, errors: readonly string[], summary: string = errors.join("; ")) {
    const { status, requestId, headers = new Headers(), retryAfter, body } = response;
    super(operation, `${status} ${summary}${request(requestId)}`.trim());
    this.status = status;
    this.errors = errors;
    this.requestId = requestId;
    this.headers = headers;
    this.retryAfter = retryAfter;
    this.body = body;
  }
}

/** The API returned a success with a body that can't be read: not JSON, or a payload that tolerant mode rejects. */
export class ResponseError extends ClientError implements ResponseInfo {
  override readonly name = "ResponseError";
  readonly status: number;
  readonly requestId: string | undefined;
  /** The issues of the payload; empty if the body isn't JSON. `instancePath` is relative to the whole body. */
  readonly issues: readonly Issue[];

  /**
   * @param operation - The id of the operation.
   * @param response - What the error has of the response.
   * @param problem - What is wrong with the body.
   * @param issues - The issues of the payload. Default: none.
   */
  constructor(operation: string, response: ResponseInfo, problem: string, issues: readonly Issue[] = []) {
    const { status, requestId } = response;
    super(operation, `${problem}${request(requestId)}`);
    this.status = status;
    this.requestId = requestId;
    this.issues = issues;
  }
}

/** The body of a response is larger than `maxResponseBytes`. It isn't retried. */
export class ResponseSizeError extends ClientError implements ResponseInfo {
  override readonly name = "ResponseSizeError";
  readonly status: number;
  readonly requestId: string | undefined;
  /** The limit, in bytes after decompression. */
  readonly maxResponseBytes: number;

  /**
   * @param operation - The id of the operation.
   * @param response - What the error has of the response.
   * @param maxResponseBytes - The limit, in bytes.
   */
  constructor(operation: string, response: ResponseInfo, maxResponseBytes: number) {
    const { status, requestId } = response;
    super(operation, `the response is larger than ${maxResponseBytes} bytes, the limit of maxResponseBytes${request(requestId)}`);
    this.status = status;
    this.requestId = requestId;
    this.maxResponseBytes = maxResponseBytes;
  }
}

/** The API redirects more than 10 times, or to a URL that isn't safe to follow, such as http from https. It isn't retried. */
export class RedirectError extends ClientError {
  override readonly name = "RedirectError";
  /** The status of the last redirect: 301, 302, 303, 307 or 308. */
  readonly status: number;

  /**
   * @param operation - The id of the operation.
   * @param status - The status of the last redirect.
   * @param message - Why it isn't followed.
   */
  constructor(operation: string, status: number, message: string) {
    super(operation, message);
    this.status = status;
  }
}

/** A listing has more pages than `maxPages`. The sessions up to there were returned. */
export class PageLimitError extends ClientError {
  override readonly name = "PageLimitError";
  /** The limit. */
  readonly maxPages: number;
  /** The `cursor` of the next page, to continue with. */
  readonly cursor: string;

  /**
   * @param operation - The id of the operation.
   * @param maxPages - The limit.
   * @param cursor - The cursor of the next page.
   */
  constructor(operation: string, maxPages: number, cursor: string) {
    super(
      operation,
      `the listing has more than ${maxPages} pages, the limit of maxPages. Raise it, or continue with the cursor of this error`,
    );
    this.maxPages = maxPages;
    this.cursor = cursor;
  }
}

/** @deprecated Use `ResponseInfo`. */
export type Answered = ResponseInfo;

/** @deprecated Use `ResponseError`. */
export const AnswerError: typeof ResponseError = ResponseError;
/** @deprecated Use `ResponseError`. */
export type AnswerError = ResponseError;

/** The API could not be reached, or the response broke off. `cause` is the error of `fetch`. */
export class ConnectionError extends ClientError {
  override readonly name = "ConnectionError";
}

/** The response wasn't complete within the timeout, also after the retries; or the `apiKey` function returned no key in that time. */
export class TimeoutError extends ClientError {
  override readonly name = "TimeoutError";
}

const request = (id: string | undefined): string => (id === undefined ? "" : ` (request ${id})`);
