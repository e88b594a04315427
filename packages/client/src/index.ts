/**
 * A client of the HTTP API that serves sessions. It reads responses tolerantly, lists sessions over all pages, and retries temporary
 * failures.
 *
 * @packageDocumentation
 */
export { type Client, type ClientOptions, createClient } from "./client.ts";
export {
  AnswerError,
  type Answered,
  ApiError,
  ClientError,
  ConnectionError,
  ParameterError,
  ResponseError,
  type ResponseInfo,
  TimeoutError,
} from "./errors.ts";
export { contractHash, contractVersion } from "./generated/contract.ts";
export type { ListSessionsParameters, ListStreamSessionsParameters } from "./generated/operations.ts";
export type { RetryOptions } from "./retry.ts";
export type {
  ListByStreamParameters,
  Listing,
  ListParameters,
  OddSession,
  OnIssues,
  OnOdd,
  Page,
  SessionIssues,
  Sessions,
} from "./sessions.ts";
export type { CallOptions, TransportOptions } from "./transport.ts";
