import type { TolerantSession } from "@session-schema/types";
import { PageLimitError, ResponseError } from "./errors.ts";
import type { OnRejected } from "./hooks.ts";
import type { Received } from "./http/outcome.ts";
import { cursorOf, nextLink } from "./link.ts";
import type { CallOptions } from "./options.ts";

/** A page of sessions, newest first. */
export interface Page {
  /** The sessions, apart from those that `onRejected` skipped. */
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

/** The options of one listing, all optional. */
export interface ListOptions extends CallOptions {
  /** The greatest number of pages of one loop. Default: 10 000. `Infinity` is no limit. A `PageLimitError` follows the last page if there are more. */
  readonly maxPages?: number | undefined;
  /** What to do with a session that tolerant mode rejects. Default: that of the client. */
  readonly onRejected?: "fail" | OnRejected | undefined;
}

/** How to request and read the pages of one listing. */
export interface PageSource {
  /** The id of the operation. */
  readonly operation: string;
  /** The cursor of the first page; undefined for the very first. */
  readonly cursor: string | undefined;
  readonly maxPages: number | undefined;
  readonly request: (cursor: string | undefined) => Promise<Received>;
  /** The sessions of an array, apart from those that are rejected and skipped. */
  readonly read: (received: Received, payloads: readonly unknown[]) => Promise<TolerantSession[]>;
}

/** A listing whose loops each request the pages. */
export function listingOf(source: PageSource): Listing {
  const pages = (): AsyncIterable<Page> => ({ [Symbol.asyncIterator]: () => pagesOf(source) });
  return {
    pages,
    async *[Symbol.asyncIterator](): AsyncGenerator<TolerantSession> {
      for await (const { sessions } of pages()) yield* sessions;
    },
  };
}

/** Requests page after page. Ends with an error if the API returns cursors without end. */
async function* pagesOf({ operation, cursor: first, maxPages = 10_000, request, read }: PageSource): AsyncGenerator<Page> {
  const seen = new Set<string | undefined>();
  let emptyPages = 0;
  for (let cursor = first; ; ) {
    seen.add(cursor);
    const received = await request(cursor);
    const { body } = received;
    if (!Array.isArray(body)) throw new ResponseError(operation, received, "the response isn't an array of sessions");
    const next = nextCursor(operation, received);
    emptyPages = body.length === 0 ? emptyPages + 1 : 0;
    yield { sessions: await read(received, body), next };
    if (next === undefined) return;
    if (seen.has(next)) throw new ResponseError(operation, received, "the Link header leads back to an earlier page");
    if (emptyPages === maxEmptyPages) throw new ResponseError(operation, received, `${maxEmptyPages} pages in a row are empty`);
    if (seen.size === maxPages) throw new PageLimitError(operation, maxPages, next);
    cursor = next;
  }
}

/** A filter may leave some pages empty, but hardly so many in a row. */
const maxEmptyPages = 100;

function nextCursor(operation: string, received: Received): string | undefined {
  const target = nextLink(received.headers.get("link"));
  if (target === undefined) return undefined;
  const cursor = cursorOf(target, received.url);
  if (cursor === undefined)
    throw new ResponseError(operation, received, `the Link header has no cursor: ${withoutUserInfo(target).slice(0, 80)}`);
  return cursor;
}

const withoutUserInfo = (url: string): string => url.replace(/\/\/[^/]*@/, "//***@");
