/** Headers of requests: an object, a `Headers`, or any iterable of pairs. A value that is undefined is left out. */
export type RequestHeaders = Readonly<Record<string, string | undefined>> | Iterable<readonly [name: string, value: string]>;

/** Sets headers, over those of the same name. */
export function setHeaders(target: Headers, headers: RequestHeaders | undefined): void {
  for (const [name, value] of entriesOf(headers)) if (value !== undefined) target.set(name, value);
}

/** The name of the first header that HTTP doesn't allow; undefined if all are valid. The value isn't reported: it may be a secret. */
export const invalidHeader = (headers: RequestHeaders | undefined): string | undefined =>
  entriesOf(headers).find(([name, value]) => !isAllowed(name, value))?.[0];

/** The value of the Authorization header; undefined if the key can't be sent. Whitespace around it is removed, such as the end of a line. */
export function bearer(key: unknown): string | undefined {
  const trimmed = typeof key === "string" ? key.trim() : "";
  return /^[ -~]+$/.test(trimmed) ? `Bearer ${trimmed}` : undefined;
}

/** What an API key must be, for messages. */
export const expectedKey = "a string of printable ASCII characters that isn't empty";

/** The secrets in the headers of a request, as a response may repeat them. */
export const secretsOf = (headers: Headers): string[] =>
  [...headers]
    .filter(([name]) => /auth|key|token|secret|cookie/i.test(name))
    .flatMap(([, value]) => [value, value.replace(/^\S+ +/, "")])
    .flatMap((secret) => [secret, encodeURIComponent(secret)])
    .filter(({ length }) => length >= shortestSecret);

/** Shorter keys are those of examples, and parts of many words. */
const shortestSecret = 4;

const entriesOf = (headers: RequestHeaders = {}): (readonly [string, string | undefined])[] =>
  Symbol.iterator in headers ? [...headers] : Object.entries(headers);

function isAllowed(name: string, value: string | undefined): boolean {
  try {
    new Headers().set(name, value ?? "");
    return true;
  } catch {
    return false;
  }
}
