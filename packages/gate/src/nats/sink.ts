import type { MsgHdrs, NatsConnection } from "@nats-io/transport-node";
import type { ResultHeaders } from "../check/header-names.ts";
import type { Checked, Observer, Sink, Unstored } from "../engine/engine.ts";
import { liveValues, messageIdHeader, outputHeaders, readHeaders, shorterHeaders, sizeOf } from "./headers.ts";
import type { NatsMessage } from "./message.ts";
import type { Places } from "./places.ts";
import { type Outgoing, Publisher, unsendable } from "./publisher.ts";

/** The error code of a stream whose `max_msg_size` is smaller. */
const messageTooLarge = 10054;

/** Publishes each message to the stream of its result, which stores it once within its duplicate window. */
export class StreamSink implements Sink<NatsMessage> {
  readonly #connection: NatsConnection;
  readonly #places: Places;
  readonly #observer: Observer;
  readonly #publisher: Publisher;
  /** The headers of the last result that had no issues, which is the same object for all of them. */
  #clean: { readonly of: ResultHeaders; readonly headers: MsgHdrs; readonly id: string[] } | undefined;

  constructor(connection: NatsConnection, places: Places, observer: Observer) {
    this.#connection = connection;
    this.#places = places;
    this.#observer = observer;
    this.#publisher = new Publisher(connection);
  }

  async store(checked: readonly Checked<NatsMessage>[]): Promise<readonly Unstored<NatsMessage>[]> {
    const { duplicates, refusals } = await this.#publisher.publish(this.#outgoing(checked));
    if (duplicates > 0) this.#observer.duplicates(duplicates);
    if (refusals.size === 0) return [];
    return checked.flatMap(({ message }, index) => {
      const refusal = refusals.get(index);
      if (refusal === undefined) return [];
      return [
        { message, reason: `${message.id}: ${refusal.reason}`, isAlone: refusal.code === unsendable || refusal.code === messageTooLarge },
      ];
    });
  }

  disconnected(): void {
    this.#publisher.disconnected();
  }

  close(): void {
    this.#publisher.close();
  }

  *#outgoing(checked: readonly Checked<NatsMessage>[]): Generator<Outgoing> {
    for (const { message, result } of checked) {
      const subject = result.accepted ? this.#places.toAccepted(message.subject) : this.#places.toRejected(message.subject);
      yield { subject, body: message.body, headers: this.#headersOf({ message, result }) };
    }
  }

  #headersOf({ message, result }: Checked<NatsMessage>): MsgHdrs | undefined {
    const input = readHeaders(() => message.msg.headers);
    const headers =
      input === undefined && result.issues.length === 0
        ? this.#cleanHeaders(result.headers, message.id)
        : outputHeaders(input, result.headers, message.id);
    const room = (this.#connection.info?.max_payload ?? Number.POSITIVE_INFINITY) - message.body.byteLength;
    if (room > 2 ** 16 || sizeOf(headers) <= room) return headers;
    for (const shorter of shorterHeaders(input, result, message.id)) if (sizeOf(shorter) <= room) return shorter;
    this.#observer.log.warn("A message is so large that not even its id fits. If the gate dies now, it may be stored twice.", {
      id: message.id,
      bytes: message.body.byteLength,
    });
    return undefined;
  }

  /**
   * One object for all messages without issues. They differ only in the id, and `publish` encodes headers before it returns. The id is replaced in the
   * list of its values, because `set` takes as long as the encoding.
   */
  #cleanHeaders(of: ResultHeaders, id: string): MsgHdrs {
    if (this.#clean?.of !== of) {
      const headers = outputHeaders(undefined, of, id);
      this.#clean = { of, headers, id: liveValues(headers, messageIdHeader) };
    }
    this.#clean.id[0] = id;
    return this.#clean.headers;
  }
}
