import { type OnOdd, Sessions } from "./sessions.ts";
import { Transport, type TransportOptions } from "./transport.ts";

/** How to reach the API, and what to do about what it answers. */
export interface ClientOptions extends TransportOptions {
  /** Told of each session that was read and of which strict would object to something. What it throws ends the call. */
  readonly onOdd?: OnOdd;
}

/** A client of the API. It holds no connection: there is nothing to close. */
export interface Client {
  readonly sessions: Sessions;
}

/**
 * A client of the HTTP API that serves sessions, for Node, browsers and workers.
 *
 * @throws TypeError - `baseUrl` is no absolute URL.
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
export function createClient({ onOdd, ...options }: ClientOptions): Client {
  return { sessions: new Sessions(new Transport(options), onOdd) };
}
