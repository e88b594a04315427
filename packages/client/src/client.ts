import { type OnIssues, Sessions } from "./sessions.ts";
import { Transport, type TransportOptions } from "./transport.ts";

/** How to reach the API, and how to handle its responses. */
export interface ClientOptions extends TransportOptions {
  /** Called for each session that was read with issues, all of them tolerated. An error that it throws ends the call. */
  readonly onIssues?: OnIssues;
  /** @deprecated Use `onIssues`. */
  readonly onOdd?: OnIssues;
}

/** A client of the API. It keeps no connection, so there is nothing to close. */
export interface Client {
  readonly sessions: Sessions;
}

/**
 * A client of the HTTP API that serves sessions, for Node, browsers and workers.
 *
 * @throws TypeError - `baseUrl` isn't an absolute URL.
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
export function createClient({ onOdd, onIssues = onOdd, ...options }: ClientOptions): Client {
  return { sessions: new Sessions(new Transport(options), onIssues) };
}
