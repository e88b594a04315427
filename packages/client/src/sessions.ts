import type { TolerantSession } from "@session-schema/types";
import * as operations from "./generated/operations.ts";
import type { Hooks } from "./hooks.ts";
import type { Operation } from "./operation.ts";
import type { CallOptions } from "./options.ts";
import { type Listing, type ListOptions, listingOf } from "./pages.ts";
import { readPage, readSingle } from "./read-sessions.ts";
import type { Transport } from "./transport.ts";

/** The parameters of `list`, all optional. */
export type ListParameters = operations.ListSessionsParameters;

/** The parameters of `listByStream` in addition to the stream's id, all optional. */
export type ListByStreamParameters = Omit<operations.ListStreamSessionsParameters, "parentId">;

/** The operations that return sessions, as part of the client from `createClient`. */
export class Sessions {
  readonly #transport: Transport;
  readonly #hooks: Hooks;

  /** @internal */
  constructor(transport: Transport, hooks: Hooks) {
    this.#transport = transport;
    this.#hooks = hooks;
  }

  /**
   * Returns the current state of one session.
   *
   * @param id - The id of the session.
   * @param options - `signal`, `timeout` and `headers` of this call. Default: those of the client.
   * @throws ApiError - The API returns an error: `status` is 404 if there is no session with that id.
   * @throws ResponseError - The response isn't JSON, or isn't a session.
   * @throws ResponseSizeError - The response is larger than `maxResponseBytes`.
   * @throws RedirectError - The API redirects in a loop, or to a URL that isn't safe to follow.
   * @throws ParameterError - The id is empty, an option isn't valid, or the `apiKey` function returned something else than a key.
   * @throws ConnectionError - The API can't be reached, or the response breaks off.
   * @throws TimeoutError - The response isn't complete in time, or `apiKey` isn't.
   *
   * @example
   * ```ts
   * const session = await client.sessions.get("de7818e7-610a-4057-8f6f-b785dc1e6f88");
   * ```
   */
  async get(id: string, options: CallOptions = {}): Promise<TolerantSession> {
    const operation = operations.getSession;
    const received = await this.#transport.send(operation, { id }, options);
    return readSingle({ operation: operation.id, ...received }, received.body, this.#hooks);
  }

  /**
   * Lists all sessions that the key may read, newest first. The first request is sent by `for await`, which throws the errors of `get`.
   *
   * @param parameters - Which sessions, and how many on a page. Default: all, 20 on a page.
   * @param options - `signal`, `timeout` and `headers` of each request, `maxPages` and `onRejected`. Default: those of the client.
   * @throws PageLimitError - There are more pages than `maxPages`.
   *
   * @example
   * ```ts
   * for await (const session of client.sessions.list({ parentId: "stream-1" })) console.log(session.name);
   * ```
   */
  list(parameters: ListParameters = {}, options: ListOptions = {}): Listing {
    return this.#listing(operations.listSessions, parameters, options);
  }

  /**
   * Lists the sessions of one stream, newest first. The first request is sent by `for await`, which throws the errors of `get`.
   *
   * @param parentId - The id of the stream.
   * @param parameters - Which sessions, and how many on a page. Default: all, 20 on a page.
   * @param options - `signal`, `timeout` and `headers` of each request, `maxPages` and `onRejected`. Default: those of the client.
   * @throws PageLimitError - There are more pages than `maxPages`.
   *
   * @example
   * ```ts
   * for await (const session of client.sessions.listByStream("stream-1", { record: true })) console.log(session.recordingUrl);
   * ```
   */
  listByStream(parentId: string, parameters: ListByStreamParameters = {}, options: ListOptions = {}): Listing {
    return this.#listing(operations.listStreamSessions, { ...parameters, parentId }, options);
  }

  #listing<Parameters extends { readonly cursor?: string | undefined }>(
    operation: Operation<Parameters>,
    parameters: Parameters,
    options: ListOptions,
  ): Listing {
    const { maxPages, onRejected = this.#hooks.onRejected } = options;
    return listingOf({
      operation: operation.id,
      cursor: parameters.cursor,
      maxPages,
      request: (cursor) => this.#transport.send(operation, { ...parameters, cursor }, options),
      read: (received, payloads) => readPage({ operation: operation.id, ...received }, payloads, { ...this.#hooks, onRejected }),
    });
  }
}
