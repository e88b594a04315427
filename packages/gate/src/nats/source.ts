import { createInbox, type Msg, type NatsConnection, type Subscription } from "@nats-io/transport-node";
import type { Batch, Observer, Source } from "../engine/engine.ts";
import { Arrivals } from "./arrivals.ts";
import { type NatsMessage, natsMessage } from "./message.ts";

export interface SourceOptions {
  readonly connection: NatsConnection;
  readonly stream: string;
  readonly consumer: string;
  /** Messages to hold at a time. */
  readonly inFlight: number;
  readonly observer: Observer;
}

/** How long the server keeps a request for messages. */
const expires = 30_000;
/** How long after that a request counts as lost. */
const grace = 5_000;
/** Bytes to hold at a time, if messages are large. */
const maxHeldBytes = 64 * 2 ** 20;
/** What a message has in addition to its payload: its subjects. */
const perMessage = 2 ** 16;

/**
 * The messages of a durable pull consumer, which several gates may share. It asks for as many as it has room for, one request at a time. The client's
 * own iterators can't be used, because they stop without receiving what is on its way, and the server would keep that from other gates until the
 * consumer's `ack_wait` is over.
 */
export class PullSource implements Source<NatsMessage> {
  readonly #options: SourceOptions;
  readonly #subject: string;
  readonly #inbox = createInbox();
  readonly #subscription: Subscription;
  readonly #arrivals = new Arrivals<NatsMessage>();
  readonly #timer: NodeJS.Timeout;
  /** The current request; undefined if there is none. */
  #request: { readonly reply: string; left: number; readonly deadline: number } | undefined;
  /** Resolves when there is a connection, or no reason to wait for one. */
  #connected = Promise.withResolvers<void>();
  #serial = 0;
  #held = 0;
  #heldBytes = 0;
  #isStopped = false;
  /** Whether the last request wasn't rejected. */
  #hasConsumer = true;
  /** No request before then, after the server rejected one. */
  #pausedUntil = 0;

  constructor(options: SourceOptions) {
    this.#options = options;
    this.#subject = `$JS.API.CONSUMER.MSG.NEXT.${options.stream}.${options.consumer}`;
    this.#subscription = options.connection.subscribe(`${this.#inbox}.*`, { callback: (error, msg) => this.#receive(error, msg) });
    this.#timer = setInterval(() => this.#ask(), 1000);
    this.#connected.resolve();
    this.#ask();
  }

  async *batches(): AsyncGenerator<Batch<NatsMessage>> {
    for await (const messages of this.#arrivals.lists()) yield this.#batch(messages);
  }

  disconnected(): void {
    this.#connected.resolve();
    this.#connected = Promise.withResolvers();
    if (this.#isStopped) this.#connected.resolve();
  }

  /** After the connection was lost, the server has forgotten the request. */
  reconnected(): void {
    this.#connected.resolve();
    this.#request = undefined;
    this.#ask();
  }

  fail(error: Error): void {
    this.#connected.resolve();
    this.#arrivals.end(error);
  }

  async stop(): Promise<void> {
    if (this.#isStopped) return;
    this.#isStopped = true;
    clearInterval(this.#timer);
    this.#connected.resolve();
    // Receives what is on its way, and the server sends nothing more. Without a connection, there is nothing to receive.
    const drained = this.#subscription.drain().catch(() => {});
    await Promise.race([drained, new Promise((resolve) => setTimeout(resolve, 2000).unref())]);
    for (const { reply } of this.#arrivals.takeAll()) this.#respond(reply, "-NAK");
    this.#arrivals.end();
  }

  #batch(messages: readonly NatsMessage[]): Batch<NatsMessage> {
    return {
      messages,
      acknowledge: (stored) => this.#done(stored, "+ACK"),
      release: (unstored, delay) => this.#done(unstored, delay === 0 ? "-NAK" : `-NAK ${JSON.stringify({ delay: delay * 1e6 })}`), // in nanoseconds
    };
  }

  /** Waits for the connection, because what is sent without one is lost. */
  async #done(messages: readonly NatsMessage[], payload: string): Promise<void> {
    await this.#connected.promise;
    for (const { reply, body } of messages) {
      this.#respond(reply, payload);
      this.#heldBytes -= body.byteLength;
    }
    this.#held -= messages.length;
    this.#ask();
  }

  #respond(reply: string, payload: string): void {
    if (!this.#options.connection.isClosed()) this.#options.connection.publish(reply, payload);
  }

  /** Asks for messages if there is room for many, and no request is open. */
  #ask(): void {
    if (this.#isStopped || this.#options.connection.isClosed()) return;
    const now = Date.now();
    if (this.#request !== undefined && now < this.#request.deadline) return;
    const { connection, inFlight } = this.#options;
    const room = inFlight - this.#held;
    const largest = (connection.info?.max_payload ?? 0) + perMessage;
    const bytes = Math.max(maxHeldBytes, 2 * largest) - this.#heldBytes;
    if (now < this.#pausedUntil || room < inFlight / 4 || bytes < largest) return;
    const reply = `${this.#inbox}.${++this.#serial}`;
    this.#request = { reply, left: room, deadline: now + expires + grace };
    connection.publish(this.#subject, JSON.stringify({ batch: room, max_bytes: bytes, expires: expires * 1e6 }), { reply });
  }

  #receive(error: Error | null, msg: Msg): void {
    if (error !== null) this.fail(error);
    else if (msg.subject.startsWith(this.#inbox)) this.#status(msg);
    else {
      const message = natsMessage(msg);
      if (message !== undefined) this.#hold(message);
    }
  }

  #hold(message: NatsMessage): void {
    this.#found();
    this.#held++;
    this.#heldBytes += message.body.byteLength;
    this.#arrivals.add(message);
    if (this.#request !== undefined && --this.#request.left === 0) {
      this.#request = undefined;
      this.#ask();
    }
  }

  #found(): void {
    if (this.#hasConsumer) return;
    this.#hasConsumer = true;
    this.#options.observer.connected();
  }

  /** The server ended the request: it expired, or there is no consumer, or the server is about to stop. */
  #status(msg: Msg): void {
    const code = msg.headers?.code ?? 0;
    if (code === 100 || msg.subject !== this.#request?.reply) return;
    this.#request = undefined;
    const isExpected = code === 404 || code === 408 || /maxbytes|maxackpending/i.test((msg.headers?.description ?? "").replaceAll(" ", ""));
    const { observer, stream, consumer } = this.#options;
    if (isExpected) this.#found();
    else {
      this.#hasConsumer = false;
      this.#pausedUntil = Date.now() + 1000;
      const reason = code === 503 ? "it doesn't exist, or has no leader now" : (msg.headers?.description ?? String(code));
      observer.disconnected(`consumer ${consumer} of stream ${stream}: ${reason}`);
    }
    this.#ask();
  }
}
