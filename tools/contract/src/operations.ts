import type { Schema } from "./contract.ts";
import type { Json } from "./json.ts";

/** The HTTP API that carries the models: `schemas/operations.yaml`, as loaded. */
export interface Api {
  readonly title: string;
  readonly description: string;
  /** An SPDX identifier. */
  readonly license: string;
  readonly operations: readonly Operation[];
}

export interface Operation {
  /** `getSession`: unique, and the name of the function that calls it. */
  readonly id: string;
  readonly method: "GET";
  /** With its parameters in braces: `/session/{id}`. */
  readonly path: string;
  /** A few words. */
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Parameter[];
  readonly answer: Answer;
  /** What it answers instead, by status. */
  readonly errors: readonly ErrorAnswer[];
}

export interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly description: string;
  /** Of a string, a number, an integer or a boolean. */
  readonly schema: Schema;
  readonly example: Json;
}

/** What an operation answers when all is well. */
export interface Answer {
  readonly description: string;
  /** The name of a model. */
  readonly model: string;
  /** A page of them; the `Link` header leads to the next one. */
  readonly list: boolean;
}

export interface ErrorAnswer {
  readonly status: number;
  readonly description: string;
  /** The name of the model of its body. */
  readonly model: string;
  /** A sentence that its body can hold. */
  readonly example: string;
  /** The headers that it carries. */
  readonly headers: readonly HeaderName[];
}

/** The headers that an answer can be said to carry. */
export type HeaderName = "Retry-After";
