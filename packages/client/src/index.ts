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
  type ErrorResponseInfo,
  PageLimitError,
  ParameterError,
  RedirectError,
  ResponseError,
  type ResponseInfo,
  ResponseSizeError,
  TimeoutError,
} from "./errors.ts";
export { contractHash, contractVersion } from "./generated/contract.ts";
export type { ListSessionsParameters, ListStreamSessionsParameters } from "./generated/operations.ts";
export type { OddSession, OnIssues, OnOdd, OnRejected, RejectedSession, SessionIssues } from "./hooks.ts";
export type { RequestHeaders } from "./http/request-headers.ts";
export type { ApiKeyFunction, CallOptions, TransportOptions } from "./options.ts";
export type { Listing, ListOptions, Page } from "./pages.ts";
export type { RetryOptions } from "./retry.ts";
export type { ListByStreamParameters, ListParameters, Sessions } from "./sessions.ts";
