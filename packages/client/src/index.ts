/**
 * A client of the HTTP API that serves sessions: answers are read as a tolerant reader reads them, lists go on over pages, and what may
 * pass is tried again.
 *
 * @packageDocumentation
 */
export { type Client, type ClientOptions, createClient } from "./client.ts";
export { AnswerError, type Answered, ApiError, ClientError, ConnectionError, ParameterError, TimeoutError } from "./errors.ts";
export { contractHash, contractVersion } from "./generated/contract.ts";
export type { ListSessionsParameters, ListStreamSessionsParameters } from "./generated/operations.ts";
export type { RetryOptions } from "./retry.ts";
export type { ListByStreamParameters, Listing, ListParameters, OddSession, OnOdd, Page, Sessions } from "./sessions.ts";
export type { CallOptions, TransportOptions } from "./transport.ts";
