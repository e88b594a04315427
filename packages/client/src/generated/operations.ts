// Code generated from schemas/operations.yaml by tools/codegen. DO NOT EDIT: run pnpm codegen.

import type { Operation } from "../operation.ts";

/** The parameters of `getSession`. */
export interface GetSessionParameters {
  /** ID of the session. */
  readonly id: string;
}

/** `GET /session/{id}`: The current state of the session with this ID. */
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
  /** The maximum number of sessions on a page. Default: 20. */
  readonly limit?: number | undefined;
  /** Start of the page, an opaque token from the Link header of the previous page. Absent for the first page. */
  readonly cursor?: string | undefined;
  /** Only sessions of the stream with this ID. */
  readonly parentId?: string | undefined;
}

/** `GET /session`: All sessions that the key may read, newest first, one page at a time. The Link header has the URL of the next page; the last page has no such header. */
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
  /** ID of the stream. */
  readonly parentId: string;
  /** Only recorded sessions (true), or only sessions that aren't recorded (false). */
  readonly record?: boolean | undefined;
  /** The maximum number of sessions on a page. Default: 20. */
  readonly limit?: number | undefined;
  /** Start of the page, an opaque token from the Link header of the previous page. Absent for the first page. */
  readonly cursor?: string | undefined;
}

/** `GET /stream/{parentId}/sessions`: The sessions of one stream, newest first, one page at a time. The Link header has the URL of the next page; the last page has no such header. */
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
