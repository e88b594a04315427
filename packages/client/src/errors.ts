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
  override readonly name: string = "ClientError";
  /** The id of the operation: `getSession`. */
  readonly operation: string;

  constructor(operation: string, message: string, options?: ErrorOptions) {
    super(`${operation}: ${message}`, options);
    this.operation = operation;
  }
}

/** The API doesn't accept a parameter. Nothing was sent. */
export class ParameterError extends ClientError {
  override readonly name = "ParameterError";
  readonly parameter: string;

  constructor(operation: string, parameter: string, found: string, expected: string) {
    super(operation, `${parameter} must be ${expected}, got ${found}`);
    this.parameter = parameter;
  }
}

/** The parts of a response that errors have. */
export interface ResponseInfo {
  readonly status: number;
  /** The `x-request-id` header of the response. Include it in reports to the operator of the API. */
  readonly requestId: string | undefined;
}

/** The API returned an error, also after the retries. */
export class ApiError extends ClientError implements ResponseInfo {
  override readonly name = "ApiError";
  readonly status: number;
  /** The messages in the body; empty if the body isn't an `ErrorBody`, such as the HTML of a proxy. */
  readonly errors: readonly string[];
  readonly requestId: string | undefined;

  constructor(operation: string, { status, requestId }: ResponseInfo, errors: readonly string[], statusText: string) {
    super(operation, `${status} ${errors.length > 0 ? errors.join("; ") : statusText}${request(requestId)}`.trim());
    this.status = status;
    this.errors = errors;
    this.requestId = requestId;
  }
}

/** The API returned a success with a body that can't be read: not JSON, or a payload that tolerant mode rejects. */
export class ResponseError extends ClientError implements ResponseInfo {
  override readonly name = "ResponseError";
  readonly status: number;
  readonly requestId: string | undefined;
  /** The issues of the payload; empty if the body isn't JSON. `instancePath` is relative to the whole body. */
  readonly issues: readonly Issue[];

  constructor(operation: string, { status, requestId }: ResponseInfo, problem: string, issues: readonly Issue[] = []) {
    super(operation, `${problem}${request(requestId)}`);
    this.status = status;
    this.requestId = requestId;
    this.issues = issues;
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

/** The response wasn't complete within the timeout, also after the retries. */
export class TimeoutError extends ClientError {
  override readonly name = "TimeoutError";
}

const request = (id: string | undefined): string => (id === undefined ? "" : ` (request ${id})`);
