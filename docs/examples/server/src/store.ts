import type { TolerantSession } from "@session-schema/types";
import { readSession } from "@session-schema/validators/session";

/** A page of sessions, newest first. */
export interface Page {
  readonly sessions: readonly TolerantSession[];
  /** Where the next page begins; undefined on the last one. */
  readonly next: string | undefined;
}

export interface PageQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly matches: (session: TolerantSession) => boolean;
}

/** Sessions in memory. */
export class Store {
  readonly #sessions = new Map<string, TolerantSession>();

  /**
   * Takes what another service sent. A reader is tolerant: what a later version added is kept, and goes out again as it came in.
   *
   * @throws TypeError - The payload is no session, or has no id; the message says why.
   */
  receive(payload: unknown): TolerantSession {
    const read = readSession(payload);
    if (!read.ok) throw new TypeError(read.issues.map(({ message }) => message).join("\n"));
    const { id } = read.value;
    if (id === undefined) throw new TypeError("a session without an id cannot be kept");
    this.#sessions.set(id, read.value);
    return read.value;
  }

  get(id: string): TolerantSession | undefined {
    return this.#sessions.get(id);
  }

  hasStream(parentId: string): boolean {
    return [...this.#sessions.values()].some((session) => session.parentId === parentId);
  }

  /** A cursor is a position in the order, so that it holds while sessions come and go. One that leads nowhere has an empty page. */
  page({ limit, cursor, matches }: PageQuery): Page {
    const all = [...this.#sessions.values()].filter(matches).sort((a, b) => comparePositions(positionOf(a), positionOf(b)));
    const from = cursor === undefined ? undefined : decode(cursor);
    const rest = from === undefined ? all : all.filter((session) => comparePositions(positionOf(session), from) > 0);
    const sessions = rest.slice(0, limit);
    const last = sessions.at(-1);
    return { sessions, next: last !== undefined && rest.length > limit ? encode(positionOf(last)) : undefined };
  }
}

interface Position {
  readonly createdAt: number;
  readonly id: string;
}

const positionOf = ({ createdAt = 0, id = "" }: TolerantSession): Position => ({ createdAt, id });

/** Newest first; of the same age, by id. */
const comparePositions = (a: Position, b: Position): number => b.createdAt - a.createdAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const encode = ({ createdAt, id }: Position): string => Buffer.from(`${createdAt} ${id}`).toString("base64url");

function decode(cursor: string): Position {
  const [, createdAt, id = ""] = /^(\d+(?:\.\d+)?) (.*)$/s.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  return { createdAt: createdAt === undefined ? Number.NEGATIVE_INFINITY : Number(createdAt), id };
}
