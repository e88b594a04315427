import type { TolerantSession } from "@session-schema/types";
import { type Issue, readSession } from "@session-schema/validators/session";
import { AnswerError } from "./errors.ts";
import * as operations from "./generated/operations.ts";
import { cursorOf, nextLink } from "./link.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions, Received, Transport } from "./transport.ts";

/** What the reader found odd in a session that it accepted: a value that this version does not know, a property that a later one added. */
export interface OddSession {
  /** The id of the operation: `listSessions`. */
  readonly operation: string;
  readonly requestId: string | undefined;
  readonly session: TolerantSession;
  /** All of them are tolerated. Their texts are safe to log. */
  readonly issues: readonly Issue[];
}

/** Is told of each odd session. */
export type OnOdd = (odd: OddSession) => void;

/** A page of sessions, newest first. */
export interface Page {
  readonly sessions: readonly TolerantSession[];
  /** The `cursor` that the next page is asked with; undefined on the last one. */
  readonly next: string | undefined;
}

/**
 * Sessions over all pages: `for await` gives one after the other, and asks for a page when it is needed. Each loop asks anew.
 *
 * @example
 * ```ts
 * for await (const session of client.sessions.list({ limit: 100 })) console.log(session.name);
 * ```
 */
export interface Listing extends AsyncIterable<TolerantSession> {
  /**
   * The same, a page at a time.
   *
   * @example
   * ```ts
   * for await (const { sessions, next } of client.sessions.list().pages()) console.log(sessions.length, next);
   * ```
   */
  pages(): AsyncIterable<Page>;
}

/** What `list` takes: all of it may be left out. */
export type ListParameters = operations.ListSessionsParameters;

/** What `listByStream` takes beside the stream's id: all of it may be left out. */
export type ListByStreamParameters = Omit<operations.ListStreamSessionsParameters, "parentId">;

/** The operations that answer sessions. Made by `createClient`. */
export class Sessions {
  readonly #transport: Transport;
  readonly #onOdd: OnOdd | undefined;

  /** @internal */
  constructor(transport: Transport, onOdd: OnOdd | undefined) {
    this.#transport = transport;
    this.#onOdd = onOdd;
  }

  /**
   * One session, as it is now.
   *
   * @throws ApiError - The API says no: `status` 404 if there is no session of that id.
   * @throws AnswerError - The answer is no JSON, or no session.
   * @throws ParameterError - The id is empty.
   * @throws ConnectionError - The API cannot be reached.
   * @throws TimeoutError - It takes too long.
   *
   * @example
   * ```ts
   * const session = await client.sessions.get("de7818e7-610a-4057-8f6f-b785dc1e6f88");
   * ```
   */
  async get(id: string, options: CallOptions = {}): Promise<TolerantSession> {
    const received = await this.#transport.ask(operations.getSession, { id }, options);
    return this.#read(operations.getSession, received, received.body, "");
  }

  /**
   * All sessions that the key may read, newest first. Nothing is asked before the first `for await`, which throws what `get` throws.
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
   * The sessions of one stream, newest first. Nothing is asked before the first `for await`, which throws what `get` throws.
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
      const received = await this.#transport.ask(operation, { ...parameters, cursor }, options);
      const page = this.#page(operation, received);
      yield page;
      if (page.next === undefined) return;
      if (seen.has(page.next)) throw new AnswerError(operation.id, received, "the Link header leads back to a page that was there before");
      cursor = page.next;
    }
  }

  #page<Parameters extends object>(operation: Operation<Parameters>, received: Received): Page {
    const { body, headers, url } = received;
    if (!Array.isArray(body)) throw new AnswerError(operation.id, received, "the answer is no list of sessions");
    const target = nextLink(headers.get("link"));
    const next = target === undefined ? undefined : cursorOf(target, url);
    if (target !== undefined && next === undefined)
      throw new AnswerError(operation.id, received, `the Link header has no cursor: ${target.slice(0, 80)}`);
    return { sessions: body.map((item: unknown, index) => this.#read(operation, received, item, `/${index}`)), next };
  }

  #read<Parameters extends object>({ id }: Operation<Parameters>, received: Received, payload: unknown, at: string): TolerantSession {
    const read = readSession(payload);
    if (!read.ok) {
      const issues = read.issues.map((issue) => ({ ...issue, instancePath: at + issue.instancePath }));
      const fatal = issues.filter(({ tolerated }) => !tolerated).map(({ message }) => message);
      throw new AnswerError(id, received, `the answer ${at === "" ? "" : `at ${at} `}is no Session: ${fatal.join("; ")}`, issues);
    }
    if (read.issues.length > 0) this.#onOdd?.({ operation: id, requestId: received.requestId, session: read.value, issues: read.issues });
    return read.value;
  }
}
