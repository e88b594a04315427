/** What a request asks for and cannot have, with the status that says so: 400 what cannot be understood, 422 what cannot be. */
export class RequestError extends Error {
  readonly status: number;

  constructor(status: number, message: string) {
    super(message);
    this.status = status;
  }
}

/** A query as it arrived: a parameter that came twice is a list. */
export type Query = Readonly<Record<string, string | readonly string[] | undefined>>;

/** A parameter that may be left out; it may not be empty, nor come twice. */
export function text(query: Query, name: string): string | undefined {
  const value = query[name];
  if (value === undefined) return undefined;
  if (typeof value !== "string") throw new RequestError(400, `${name} must come once, but came ${value.length} times`);
  if (value === "") throw new RequestError(422, `${name} must not be empty`);
  return value;
}

export function flag(query: Query, name: string): boolean | undefined {
  const value = text(query, name);
  if (value === undefined || value === "true" || value === "false") return value === undefined ? undefined : value === "true";
  throw new RequestError(400, `${name} must be true or false, got ${JSON.stringify(value)}`);
}

/** How many sessions a page holds: 20 unless told. */
export function limit(query: Query): number {
  const value = text(query, "limit");
  if (value === undefined) return 20;
  if (!/^-?\d+$/.test(value)) throw new RequestError(400, `limit must be an integer, got ${JSON.stringify(value)}`);
  const count = Number(value);
  if (count < 1 || count > 1000) throw new RequestError(422, `limit must be at least 1 and at most 1000, got ${value}`);
  return count;
}
