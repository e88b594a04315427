import type { ErrorBody, TolerantSession } from "@session-schema/types";
import { readSession } from "@session-schema/validators/session";
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from "fastify";
import { flag, limit, type Query, RequestError, text } from "./query.ts";
import { type Page, Store } from "./store.ts";

export { seed } from "./seed.ts";
export { Store } from "./store.ts";

/** The permissions of an API key. */
export interface Key {
  /** Whether the key may read sessions. */
  readonly reads: boolean;
}

export interface ServerOptions {
  readonly store?: Store;
  /** The permissions by API key. By default, `demo` may read and `blocked` may not. */
  readonly keys?: ReadonlyMap<string, Key>;
}

/** Creates a server for the HTTP API of `schemas/operations.yaml`. Call `listen` to start it. */
export function sessionServer({ store = new Store(), keys = demoKeys }: ServerOptions = {}): FastifyInstance {
  const app = Fastify({ routerOptions: { maxParamLength: 2000 }, frameworkErrors: (error, _, reply) => void fail(reply, error) });

  app.addHook("onRequest", async (request, reply) => {
    const problem = authorize(request, keys);
    if (problem !== undefined) return fail(reply, problem);
    // The API is read-only.
    if (request.method !== "GET" && request.method !== "HEAD")
      return fail(reply.header("allow", "GET, HEAD"), new RequestError(405, "this API is read-only"));
    return undefined;
  });

  app.get<{ Querystring: Query }>("/session", async ({ url, query }, reply) => {
    const parentId = text(query, "parentId");
    const page = store.page({
      limit: limit(query),
      cursor: text(query, "cursor"),
      matches: (session) => parentId === undefined || session.parentId === parentId,
    });
    return sendPage(reply, url, page);
  });

  app.get<{ Params: { id: string } }>("/session/:id", async ({ params }, reply) => {
    const session = store.get(params.id);
    if (session === undefined) throw new RequestError(404, "session not found");
    return reply.send(outgoing(session));
  });

  app.get<{ Params: { parentId: string }; Querystring: Query }>("/stream/:parentId/sessions", async ({ url, params, query }, reply) => {
    const record = flag(query, "record");
    const window = { limit: limit(query), cursor: text(query, "cursor") };
    if (!store.hasStream(params.parentId)) throw new RequestError(404, "stream not found");
    const page = store.page({
      ...window,
      matches: (session) => session.parentId === params.parentId && (record === undefined || (session.record ?? false) === record),
    });
    return sendPage(reply, url, page);
  });

  app.setNotFoundHandler((_, reply) => fail(reply, new RequestError(404, "there is nothing at this address")));
  app.setErrorHandler((error, _, reply) => fail(reply, error));
  return app;
}

const demoKeys: ReadonlyMap<string, Key> = new Map([
  ["demo", { reads: true }],
  ["blocked", { reads: false }],
]);

function authorize({ headers }: FastifyRequest, keys: ReadonlyMap<string, Key>): RequestError | undefined {
  const [, name] = /^Bearer (\S+)$/i.exec(headers.authorization ?? "") ?? [];
  if (name === undefined) return new RequestError(401, "no API key was given");
  const key = keys.get(name);
  if (key === undefined) return new RequestError(401, "unknown API key");
  return key.reads ? undefined : new RequestError(403, "this key may not read sessions");
}

/**
 * Checks a session before it is sent, because code between receiving and sending may have broken it. Unknown properties are passed on.
 */
function outgoing(session: TolerantSession): TolerantSession {
  const read = readSession(session);
  if (!read.ok) throw new TypeError(read.issues.map(({ message }) => message).join("\n"));
  return read.value;
}

/** Sends a page. The `Link` header has the URL of the next page: the same URL, with its cursor. */
function sendPage(reply: FastifyReply, address: string, { sessions, next }: Page): FastifyReply {
  if (next !== undefined) {
    const { pathname, searchParams } = new URL(address, "http://localhost");
    searchParams.set("cursor", next);
    reply.header("link", `<${pathname}?${searchParams}>; rel="next"`);
  }
  return reply.send(sessions.map(outgoing));
}

function fail(reply: FastifyReply, error: unknown): FastifyReply {
  const { status, message } = error instanceof RequestError ? error : asRequestError(error);
  const body: ErrorBody = { errors: [message] };
  if (status === 401) reply.header("www-authenticate", "Bearer");
  return reply.status(status).send(body);
}

/** Fastify's own client errors, such as a URL that can't be decoded, are sent. Any other error is internal, and its message isn't sent. */
function asRequestError(error: unknown): RequestError {
  const status = error instanceof Error && "statusCode" in error ? Number(error.statusCode) : 500;
  return status < 500 && error instanceof Error ? new RequestError(status, error.message) : new RequestError(500, "internal error");
}
