import type { OnIssues, OnRejected } from "./hooks.ts";
import type { TransportOptions } from "./options.ts";
import { Sessions } from "./sessions.ts";
import { Transport } from "./transport.ts";

/** How to reach the API, and how to handle its responses. Only `baseUrl` is required. */
export interface ClientOptions extends TransportOptions {
  /** Called for each session that was read with issues, all of them tolerated. A promise is awaited, and an error ends the call. */
  readonly onIssues?: OnIssues;
  /**
   * What to do with a session of a listing that tolerant mode rejects: `"fail"`, the default, throws a `ResponseError`; a function is called with
   * it, and the session is skipped. A promise is awaited, and an error ends the call. A call may have its own.
   */
  readonly onRejected?: "fail" | OnRejected;
  /** @deprecated Use `onIssues`. */
  readonly onOdd?: OnIssues;
}

/** A client of the API. It keeps no connection, so there is nothing to close. */
export interface Client {
  /** The operations that return sessions. */
  readonly sessions: Sessions;
}

/**
 * A client of the HTTP API that serves sessions, for Node, browsers and workers.
 *
 * @param options - How to reach the API.
 * @throws TypeError - `baseUrl` isn't an absolute URL, has a user name, a password, a query or a fragment; or another option isn't valid. The message
 * has no secrets.
 *
 * @example
 * ```ts
 * import { createClient } from "@session-schema/client";
 *
 * const client = createClient({ baseUrl: "https://api.example.com", apiKey: "secret" });
 * const session = await client.sessions.get("de7818e7-610a-4057-8f6f-b785dc1e6f88");
 * for await (const { name } of client.sessions.list({ limit: 100 })) console.log(name);
 * ```
 */
export function createClient(options: ClientOptions): Client {
  const { onOdd, onIssues = onOdd, onRejected = "fail", ...transport } = options;
  return { sessions: new Sessions(new Transport(transport), { onIssues, onRejected }) };
}
