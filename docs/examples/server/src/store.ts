import type { TolerantSession } from "@session-schema/types";
import { readSession } from "@session-schema/validators/session";

/** A page of sessions, newest first. */
export interface Page {
  readonly sessions: readonly TolerantSession[];
  /** The cursor of the next page; undefined on the last page. */
  readonly next: string | undefined;
}

export interface PageQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
  readonly matches: (session: TolerantSession) => boolean;
}

/** A store of sessions in memory. */
export class Store {
  readonly #sessions = new Map<string, TolerantSession>();

  /**
   * Stores a payload from another service. It is read tolerantly, so additions of later versions are kept and sent again.
   *
   * @throws TypeError - The payload isn't a session, or has no id.
   */
  receive(payload: unknown): TolerantSession {
    const read = readSession(payload);
    if (!read.ok) throw new TypeError(read.issues.map(({ message }) => message).join("\n"));
    const { id } = read.value;
    if (id === undefined) throw new TypeError("a session must have an id");
    this.#sessions.set(id, read.value);
    return read.value;
  }

  get(id: string): TolerantSession | undefined {
    return this.#sessions.get(id);
  }

  hasStream(parentId: string): boolean {
    return [...this.#sessions.values()].some((session) => session.parentId === parentId);
  }

  /** Returns a page. A cursor is a position in the order, so it stays valid when sessions are added. An invalid cursor returns an empty page. */
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

/** Newest first, then by id. */
const comparePositions = (a: Position, b: Position): number => b.createdAt - a.createdAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

const encode = ({ createdAt, id }: Position): string => Buffer.from(`${createdAt} ${id}`).toString("base64url");

function decode(cursor: string): Position {
  const [, createdAt, id = ""] = /^(\d+(?:\.\d+)?) (.*)$/s.exec(Buffer.from(cursor, "base64url").toString()) ?? [];
  return { createdAt: createdAt === undefined ? Number.NEGATIVE_INFINITY : Number(createdAt), id };
}
