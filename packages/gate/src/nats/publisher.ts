import { createInbox, type Msg, type MsgHdrs, type NatsConnection, type Subscription } from "@nats-io/transport-node";

/** A message to store. */
export interface Outgoing {
  readonly subject: string;
  readonly body: Uint8Array;
  readonly headers: MsgHdrs | undefined;
}

/** Why a message isn't stored. */
export interface Refusal {
  readonly reason: string;
  /** The error code of JetStream; undefined if the server didn't get the message, or didn't answer. */
  readonly code?: number | undefined;
}

export interface Stored {
  /** How many messages the stream already had. */
  readonly duplicates: number;
  /** Those that aren't stored, by their index. */
  readonly refusals: ReadonlyMap<number, Refusal>;
}

/** Messages that are stored together. */
interface Group {
  /** Whether the server has answered, by index. */
  readonly answered: boolean[];
  readonly refusals: Map<number, Refusal>;
  readonly resolve: (stored: Stored) => void;
  /** How many the server hasn't answered. */
  left: number;
  duplicates: number;
}

/** How long a server may take to confirm. */
const timeout = 10_000;

/**
 * Publishes messages to streams, and awaits the confirmation of each. One subscription receives all of them, and there is one promise and one timer
 * for each group, where the client's own `publish` has several per message.
 */
export class Publisher {
  readonly #connection: NatsConnection;
  readonly #inbox = createInbox();
  readonly #subscription: Subscription;
  readonly #groups = new Map<string, Group>();
  #next = 0;

  constructor(connection: NatsConnection) {
    this.#connection = connection;
    this.#subscription = connection.subscribe(`${this.#inbox}.*.*`, { callback: (error, msg) => this.#answer(error, msg) });
  }

  /** Resolves once each of them is stored or refused. Each is asked for only when the one before was sent. */
  async publish(messages: Iterable<Outgoing>): Promise<Stored> {
    const { promise, resolve } = Promise.withResolvers<Stored>();
    const group: Group = { answered: [], refusals: new Map(), resolve, left: 0, duplicates: 0 };
    const name = (this.#next++).toString(36);
    this.#groups.set(name, group);
    for (const { subject, body, headers } of messages) {
      const index = group.answered.push(false) - 1;
      group.left++;
      try {
        this.#connection.publish(subject, body, {
          reply: `${this.#inbox}.${name}.${index}`,
          ...(headers === undefined ? {} : { headers }),
        });
      } catch (error) {
        refuse(group, index, { reason: error instanceof Error ? error.message : String(error), code: unsendable });
      }
    }
    const timer = setTimeout(() => fail(group, `no confirmation within ${timeout / 1000} seconds`), timeout);
    if (group.left === 0) resolve(group);
    return promise.finally(() => {
      clearTimeout(timer);
      this.#groups.delete(name);
    });
  }

  /** Gives up everything that isn't confirmed, because the connection on which it was sent is gone. */
  disconnected(): void {
    for (const group of this.#groups.values()) fail(group, "the connection was lost");
  }

  close(): void {
    this.#subscription.unsubscribe();
    this.disconnected();
  }

  #answer(error: Error | null, msg: Msg): void {
    if (error !== null) return; // the subscription was rejected, and every group times out
    const [name = "", index = ""] = msg.subject.slice(this.#inbox.length + 1).split(".");
    const group = this.#groups.get(name);
    if (group === undefined) return; // given up before
    const answer = answerOf(msg);
    if ("reason" in answer) refuse(group, Number(index), answer);
    else if (group.answered[Number(index)] === false) {
      group.answered[Number(index)] = true;
      if (answer.duplicate === true) group.duplicates++;
      group.left--;
    }
    if (group.left === 0) group.resolve(group);
  }
}

/** The code of a message that the client can't send. */
export const unsendable = -1;

function refuse(group: Group, index: number, refusal: Refusal): void {
  if (group.answered[index] !== false) return;
  group.answered[index] = true;
  group.refusals.set(index, refusal);
  group.left--;
}

function fail(group: Group, reason: string): void {
  for (const index of group.answered.keys()) refuse(group, index, { reason });
  group.resolve(group);
}

interface Confirmation {
  readonly stream?: string;
  readonly duplicate?: boolean;
  readonly error?: { readonly description?: string; readonly err_code?: number };
}

function answerOf(msg: Msg): Confirmation | Refusal {
  if (msg.data.length === 0) return { reason: "no stream stores the subject, or JetStream isn't available" };
  try {
    const confirmation: Confirmation = msg.json();
    const { stream, error } = confirmation;
    if (error !== undefined) return { reason: error.description ?? "the server refuses the message", code: error.err_code };
    return stream === undefined ? { reason: "a confirmation without a stream" } : confirmation;
  } catch {
    return { reason: "a confirmation that isn't JSON" };
  }
}
