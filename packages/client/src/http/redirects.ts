import { RedirectError } from "../errors.ts";

/** A request as `fetch` takes it. */
export interface FetchOptions {
  readonly method: string;
  readonly headers: Headers;
  readonly signal: AbortSignal;
}

/**
 * Sends a request and follows redirects, at most 10. A redirect to another origin gets none of the headers, and neither do those after it.
 *
 * Browsers hide redirects from programs. There, `fetch` follows them, removes the Authorization header at other origins, and sends the other
 * headers only to origins that allow them.
 *
 * @throws RedirectError - There are too many redirects, or one must not be followed.
 */
export async function fetchWithRedirects(
  operation: string,
  url: URL,
  options: FetchOptions,
  send: typeof fetch,
): Promise<{ readonly response: Response; readonly url: URL }> {
  let target = url;
  let { headers } = options;
  for (let redirects = 0; ; redirects++) {
    options.signal.throwIfAborted(); // a replacement of fetch may ignore the signal
    const response = await send(target, { ...options, headers, redirect: "manual" });
    if (response.type === "opaqueredirect") return { response: await send(target, { ...options, headers }), url: target };
    const location = isRedirect(response.status) ? response.headers.get("location") : null;
    if (location === null) return { response, url: target };
    response.body?.cancel?.().catch(() => undefined);
    if (redirects === maxRedirects)
      throw new RedirectError(operation, response.status, `the API redirected more than ${maxRedirects} times`);
    const next = URL.canParse(location, target) ? new URL(location, target) : undefined;
    const problem = problemOf(target, next);
    if (next === undefined || problem !== undefined)
      throw new RedirectError(operation, response.status, `the API redirected to ${problem}`);
    if (next.origin !== target.origin) headers = new Headers({ accept: headers.get("accept") ?? "*/*" });
    target = next;
  }
}

const maxRedirects = 10;

const isRedirect = (status: number): boolean => [301, 302, 303, 307, 308].includes(status);

/** Why a redirect must not be followed. Without the URL, which may have a secret. */
function problemOf(from: URL, to: URL | undefined): string | undefined {
  if (to === undefined) return "an invalid URL";
  if (!/^https?:$/.test(to.protocol)) return `a URL with the scheme ${to.protocol}`;
  if (to.username !== "" || to.password !== "") return "a URL with a user name or a password";
  return from.protocol === "https:" && to.protocol === "http:" ? "http, which isn't encrypted, from https" : undefined;
}
