// Code generated from schemas/operations.yaml by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Operation } from "../operation.ts";

/** The parameters of `getSession`. */
export interface GetSessionParameters {
  /** The id of the session. */
  readonly id: string;
}

/** `GET /session/{id}`: The session with this id, as it is now. */
export const getSession: Operation<GetSessionParameters> = {
  id: "getSession",
  method: "GET",
  path: "/session/{id}",
  parameters: {
    id: { in: "path", type: "string", minLength: 1 },
  },
};

/** The parameters of `listSessions`. */
export interface ListSessionsParameters {
  /** How many sessions a page holds at most. Default: 20. */
  readonly limit?: number | undefined;
  /** Where the page begins, as the Link header of the page before it says. Left out, it is the first page. An opaque token. */
  readonly cursor?: string | undefined;
  /** Only sessions of the stream with this id. */
  readonly parentId?: string | undefined;
}

/** `GET /session`: All sessions that the key may read, newest first, a page at a time. The Link header leads to the next page; the last page has none. */
export const listSessions: Operation<ListSessionsParameters> = {
  id: "listSessions",
  method: "GET",
  path: "/session",
  parameters: {
    limit: { in: "query", type: "integer", minimum: 1, maximum: 1000 },
    cursor: { in: "query", type: "string", minLength: 1 },
    parentId: { in: "query", type: "string", minLength: 1 },
  },
};

/** The parameters of `listStreamSessions`. */
export interface ListStreamSessionsParameters {
  /** The id of the stream. */
  readonly parentId: string;
  /** Only sessions that are to be recorded (true), or only those that are not (false). */
  readonly record?: boolean | undefined;
  /** How many sessions a page holds at most. Default: 20. */
  readonly limit?: number | undefined;
  /** Where the page begins, as the Link header of the page before it says. Left out, it is the first page. An opaque token. */
  readonly cursor?: string | undefined;
}

/** `GET /stream/{parentId}/sessions`: The sessions of one stream, newest first, a page at a time. The Link header leads to the next page; the last page has none. */
export const listStreamSessions: Operation<ListStreamSessionsParameters> = {
  id: "listStreamSessions",
  method: "GET",
  path: "/stream/{parentId}/sessions",
  parameters: {
    parentId: { in: "path", type: "string", minLength: 1 },
    record: { in: "query", type: "boolean" },
    limit: { in: "query", type: "integer", minimum: 1, maximum: 1000 },
    cursor: { in: "query", type: "string", minLength: 1 },
  },
};
