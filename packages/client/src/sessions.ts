import type { TolerantSession } from "@session-schema/types";
import { type Issue, readSession } from "@session-schema/validators/session";
import { ResponseError } from "./errors.ts";
import * as operations from "./generated/operations.ts";
import { cursorOf, nextLink } from "./link.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions, Received, Transport } from "./transport.ts";

/** The tolerated issues of a session, such as an unknown property or a value that a later version added. */
export interface SessionIssues {
  /** The id of the operation: `listSessions`. */
  readonly operation: string;
  readonly requestId: string | undefined;
  readonly session: TolerantSession;
  /** The issues, all tolerated. They are safe to log. */
  readonly issues: readonly Issue[];
}

/** Called for each session that was read with issues. */
export type OnIssues = (event: SessionIssues) => void;

/** @deprecated Use `SessionIssues`. */
export type OddSession = SessionIssues;

/** @deprecated Use `OnIssues`. */
export type OnOdd = OnIssues;

/** A page of sessions, newest first. */
export interface Page {
  readonly sessions: readonly TolerantSession[];
  /** The `cursor` of the next page; undefined on the last page. */
  readonly next: string | undefined;
}

/**
 * Sessions over all pages. `for await` requests each page when it is needed, and each loop starts again.
 *
 * @example
 * ```ts
 * for await (const session of client.sessions.list({ limit: 100 })) console.log(session.name);
 * ```
 */
export interface Listing extends AsyncIterable<TolerantSession> {
  /**
   * The same sessions, page by page.
   *
   * @example
   * ```ts
   * for await (const { sessions, next } of client.sessions.list().pages()) console.log(sessions.length, next);
   * ```
   */
  pages(): AsyncIterable<Page>;
}

/** The parameters of `list`, all optional. */
export type ListParameters = operations.ListSessionsParameters;

/** The parameters of `listByStream` in addition to the stream's id, all optional. */
export type ListByStreamParameters = Omit<operations.ListStreamSessionsParameters, "parentId">;

/** The operations that return sessions, as part of the client from `createClient`. */
export class Sessions {
  readonly #transport: Transport;
  readonly #onIssues: OnIssues | undefined;

  /** @internal */
  constructor(transport: Transport, onIssues: OnIssues | undefined) {
    this.#transport = transport;
    this.#onIssues = onIssues;
  }

  /**
   * Returns the current state of one session.
   *
   * @throws ApiError - The API returns an error: `status` is 404 if there is no session with that id.
   * @throws ResponseError - The response isn't JSON, or isn't a session.
   * @throws ParameterError - The id is empty.
   * @throws ConnectionError - The API can't be reached, or the response breaks off.
   * @throws TimeoutError - The response isn't complete in time.
   *
   * @example
   * ```ts
   * const session = await client.sessions.get("de7818e7-610a-4057-8f6f-b785dc1e6f88");
   * ```
   */
  async get(id: string, options: CallOptions = {}): Promise<TolerantSession> {
    const received = await this.#transport.send(operations.getSession, { id }, options);
    return this.#read(operations.getSession, received, received.body, "");
  }

  /**
   * Lists all sessions that the key may read, newest first. The first request is sent by `for await`, which throws the errors of `get`.
   *
   * @example
   * ```ts
   * for await (const session of client.sessions.list({ parentId: "stream-1" })) console.log(session.name);
   * ```
   */
  list(parameters: ListParameters = {}, options: CallOptions = {}): Listing {
    return this.#listing(operations.listSessions, parameters, options);
  }

  /**
   * Lists the sessions of one stream, newest first. The first request is sent by `for await`, which throws the errors of `get`.
   *
   * @example
   * ```ts
   * for await (const session of client.sessions.listByStream("stream-1", { record: true })) console.log(session.recordingUrl);
   * ```
   */
  listByStream(parentId: string, parameters: ListByStreamParameters = {}, options: CallOptions = {}): Listing {
    return this.#listing(operations.listStreamSessions, { ...parameters, parentId }, options);
  }

  #listing<Parameters extends { readonly cursor?: string | undefined }>(
    operation: Operation<Parameters>,
    parameters: Parameters,
    options: CallOptions,
  ): Listing {
    const pages = (): AsyncIterable<Page> => this.#pages(operation, parameters, options);
    return {
      pages,
      async *[Symbol.asyncIterator](): AsyncGenerator<TolerantSession> {
        for await (const { sessions } of pages()) yield* sessions;
      },
    };
  }

  async *#pages<Parameters extends { readonly cursor?: string | undefined }>(
    operation: Operation<Parameters>,
    parameters: Parameters,
    options: CallOptions,
  ): AsyncGenerator<Page> {
    const seen = new Set<string | undefined>();
    for (let cursor = parameters.cursor; ; ) {
      seen.add(cursor);
      const received = await this.#transport.send(operation, { ...parameters, cursor }, options);
      const page = this.#page(operation, received);
      yield page;
      if (page.next === undefined) return;
      if (seen.has(page.next)) throw new ResponseError(operation.id, received, "the Link header leads back to an earlier page");
      cursor = page.next;
    }
  }

  #page<Parameters extends object>(operation: Operation<Parameters>, received: Received): Page {
    const { body, headers, url } = received;
    if (!Array.isArray(body)) throw new ResponseError(operation.id, received, "the response isn't an array of sessions");
    const target = nextLink(headers.get("link"));
    const next = target === undefined ? undefined : cursorOf(target, url);
    if (target !== undefined && next === undefined)
      throw new ResponseError(operation.id, received, `the Link header has no cursor: ${target.slice(0, 80)}`);
    return { sessions: body.map((item: unknown, index) => this.#read(operation, received, item, `/${index}`)), next };
  }

  #read<Parameters extends object>({ id }: Operation<Parameters>, received: Received, payload: unknown, at: string): TolerantSession {
    const read = readSession(payload);
    if (!read.ok) {
      const issues = read.issues.map((issue) => ({ ...issue, instancePath: at + issue.instancePath }));
      const fatal = issues.filter(({ tolerated }) => !tolerated).map(({ message }) => message);
      throw new ResponseError(id, received, `the response ${at === "" ? "" : `at ${at} `}isn't a Session: ${fatal.join("; ")}`, issues);
    }
    if (read.issues.length > 0)
      this.#onIssues?.({ operation: id, requestId: received.requestId, session: read.value, issues: read.issues });
    return read.value;
  }
}
