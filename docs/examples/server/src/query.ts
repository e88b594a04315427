/** An invalid request, with its status: 400 for a malformed value, 422 for a value out of range. */
export class RequestError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** The parsed query. A repeated parameter is an array. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** Reads an optional parameter, which must not be empty or repeated. */
export function text(query: Query, name: string): string | undefined {
  const value = query[name];
  if (value === undefined) return undefined;
  if (typeof value !== "string") throw new RequestError(400, `${name} must be given once, got ${value.length} values`);
  if (value === "") throw new RequestError(422, `${name} must not be empty`);
  return value;
}

export function flag(query: Query, name: string): boolean | undefined {
  const value = text(query, name);
  if (value === undefined || value === "true" || value === "false") return value === undefined ? undefined : value === "true";
  throw new RequestError(400, `${name} must be true or false, got ${JSON.stringify(value)}`);
}

/** The maximum number of sessions on a page. Default: 20. */
export function limit(query: Query): number {
  const value = text(query, "limit");
  if (value === undefined) return 20;
  if (!/^-?\d+$/.test(value)) throw new RequestError(400, `limit must be an integer, got ${JSON.stringify(value)}`);
  const count = Number(value);
  if (count < 1 || count > 1000) throw new RequestError(422, `limit must be at least 1 and at most 1000, got ${value}`);
  return count;
}
