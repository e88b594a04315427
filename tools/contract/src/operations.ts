import type { Json } from "./json.ts";
import type { Schema } from "./keywords/index.ts";

/** The HTTP API of the models, loaded from `schemas/operations.yaml`. */
export interface Api {
  readonly title: string;
  readonly description: string;
  /** An SPDX identifier. */
  readonly license: string;
  readonly operations: readonly Operation[];
  /** Absent if the service sends none. */
  readonly webhooks?: Webhooks;
}

export interface Operation {
  /** Unique, and its name in the client's own code: `getSession`. */
  readonly id: string;
  /** The client's function that sends it: `sessions.get`. Absent if the client has none. */
  readonly client?: string;
  readonly method: "GET";
  /** With parameters in braces: `/session/{id}`. */
  readonly path: string;
  /** A few words. */
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly response: SuccessResponse;
  /** Its error responses, by status. */
  readonly errors: readonly ErrorResponse[];
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query" | "header";
  readonly description: string;
  /** Its type is string, number, integer or boolean. */
  readonly schema: Schema;
  readonly example: Json;
}

/** The response of an operation that succeeds. */
export interface SuccessResponse {
  readonly description: string;
  /** The name of a model. */
  readonly model: string;
  /** Whether it is a list of the model, in pages. The `Link` header has the next page. */
  readonly list: boolean;
}

/** A response of an operation that fails. */
export interface ErrorResponse {
  readonly status: number;
  readonly description: string;
  /** The name of its body's model. */
  readonly model: string;
  /** An example of its body's message. */
  readonly example: string;
  /** Its headers. */
  readonly headers: readonly HeaderName[];
}

/** The requests that the service sends to its subscribers, all of them by POST to one URL of each. */
export interface Webhooks {
  readonly description: string;
  /** The name of the model of their bodies. It is a tagged union, and each of its models is a webhook. */
  readonly model: string;
  /** The property of a body that is the same each time the body is sent again. Required in each model. */
  readonly id: string;
  /** Headers that a request may have. */
  readonly headers: readonly Parameter[];
  /** What the service does after each response of a subscriber. */
  readonly responses: readonly { readonly status: number; readonly description: string }[];
}

/** The headers that a response can declare. */
export type HeaderName = "Retry-After";
