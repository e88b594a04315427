import type { Issue } from "@session-schema/validators/session";

/**
 * Whatever keeps the client from giving what it was asked for, but the caller's own abort, which throws the signal's reason.
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

/** A parameter is not what the API takes. Nothing was sent. */
export class ParameterError extends ClientError {
  override readonly name = "ParameterError";
  readonly parameter: string;

  constructor(operation: string, parameter: string, found: string, expected: string) {
    super(operation, `${parameter} must be ${expected}, got ${found}`);
    this.parameter = parameter;
  }
}

/** What the API answered, as far as it concerns an error. */
export interface Answered {
  readonly status: number;
  /** What the answer's `x-request-id` header says: tell it to those who run the API. */
  readonly requestId: string | undefined;
}

/** The API answered with an error, and went on doing so as often as it was asked again. */
export class ApiError extends ClientError implements Answered {
  override readonly name = "ApiError";
  readonly status: number;
  /** The sentences of the answer's body; empty where it was no `ErrorBody`, such as the HTML of a proxy. */
  readonly errors: readonly string[];
  readonly requestId: string | undefined;

  constructor(operation: string, { status, requestId }: Answered, errors: readonly string[], statusText: string) {
    super(operation, `${status} ${errors.length > 0 ? errors.join("; ") : statusText}${request(requestId)}`.trim());
    this.status = status;
    this.errors = errors;
    this.requestId = requestId;
  }
}

/** The API answered 200 with what cannot be read: no JSON, or a payload that the contract refuses. */
export class AnswerError extends ClientError implements Answered {
  override readonly name = "AnswerError";
  readonly status: number;
  readonly requestId: string | undefined;
  /** What the contract objects to; empty where the answer was no JSON. `instancePath` begins at the whole answer. */
  readonly issues: readonly Issue[];

  constructor(operation: string, { status, requestId }: Answered, problem: string, issues: readonly Issue[] = []) {
    super(operation, `${problem}${request(requestId)}`);
    this.status = status;
    this.requestId = requestId;
    this.issues = issues;
  }
}

/** The API could not be reached, or its answer broke off. `cause` is what `fetch` threw. */
export class ConnectionError extends ClientError {
  override readonly name = "ConnectionError";
}

/** No whole answer came within the timeout, as often as was tried. */
export class TimeoutError extends ClientError {
  override readonly name = "TimeoutError";
}

const request = (id: string | undefined): string => (id === undefined ? "" : ` (request ${id})`);
