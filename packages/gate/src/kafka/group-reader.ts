import { type Consumer, type Message, type MessagesStream, MessagesStreamFallbackModes, MessagesStreamModes } from "@platformatic/kafka";
import { Unreachable } from "../engine/errors.ts";
import type { Log } from "../monitoring/log.ts";
import { groupConsumer } from "./client/group-consumer.ts";
import type { ClientOptions } from "./client-options.ts";

/** A generation of the consumer group, and this gate in it. The broker commits no offsets in the name of an earlier one. */
export interface Membership {
  readonly consumer: Consumer;
  readonly groupId: string;
  readonly memberId: string;
  readonly generationId: number;
  readonly coordinatorId: number;
}

/** Records that were read in one generation. */
export interface Records {
  readonly membership: Membership;
  readonly records: readonly Message[];
}

export interface ReaderOptions {
  readonly client: ClientOptions;
  readonly topics: readonly string[];
  readonly group: string;
  /** Identifies this gate in the group, also after a restart. */
  readonly instance: string;
  /** The most records that `next` returns. */
  readonly maxRecords: number;
  readonly log: Log;
}

/**
 * Reads the partitions that the group assigns to this gate, from the committed offsets. When the group changes its members, everything that was
 * read is dropped, and read again from the committed offsets: another member may have it by now.
 */
export class GroupReader {
  readonly #options: ReaderOptions;
  readonly #consumer: Consumer;
  #membership: Membership | undefined;
  #stream: MessagesStream<Buffer, Buffer, Buffer, Buffer> | undefined;
  #queue: Message[] = [];
  #queuedBytes = 0;
  #failure: { readonly error: unknown } | undefined;
  #isStopped = false;
  #changed: PromiseWithResolvers<void> = Promise.withResolvers();

  constructor(options: ReaderOptions) {
    const { client, topics, group, instance, log } = options;
    this.#options = options;
    this.#consumer = groupConsumer({
      ...client,
      groupId: group,
      groupInstanceId: instance,
      autocommit: false,
      sessionTimeout: 15_000,
      // Less than the 30 seconds after which the client gives up a request, because that to join waits for the others.
      rebalanceTimeout: 20_000,
      heartbeatInterval: 1000,
      maxWaitTime: 500,
      maxBytes: maxQueuedBytes,
      maxBytesPerPartition: 2 ** 20,
    });
    // Streams count their topics while they are open. Without this, the first one that is opened again would join the group again.
    for (const topic of topics) this.#consumer.topics.track(topic);
    this.#consumer.on("consumer:group:join", ({ memberId, generationId = 0, assignments = [] }) => {
      const consumer = this.#consumer;
      this.#membership = { consumer, groupId: group, memberId, generationId, coordinatorId: consumer.coordinatorId ?? -1 };
      this.rewind();
      log.info("Joined the consumer group.", {
        group,
        instance,
        partitions: assignments.flatMap(({ partitions }) => partitions).join(","),
      });
    });
    this.#consumer.on("consumer:group:rebalance", () => {
      this.#membership = undefined;
      this.rewind();
    });
    this.#consumer.on("error", (error: unknown) => this.#fail(error));
    this.#consumer.on("consumer:heartbeat:stalled", () =>
      this.#fail(new Unreachable("The coordinator of the consumer group doesn't answer.")),
    );
  }

  /** The next records in the order of each partition, as soon as there is one; undefined after `stop`. */
  async next(): Promise<Records | undefined> {
    for (let first = 0; ; ) {
      if (this.#failure !== undefined) throw this.#failure.error;
      if (this.#isStopped) return undefined;
      const membership = this.#membership;
      if (membership === undefined || this.#stream === undefined) await this.#open();
      else if (this.#queue.length === 0) await this.#change();
      else {
        first ||= Date.now();
        const wait = first + linger - Date.now();
        if (wait <= 0 || this.#queue.length >= this.#options.maxRecords || this.#queuedBytes >= maxBytes)
          return { membership, records: this.#take() };
        await this.#change(wait);
      }
    }
  }

  /** How many committed records of the partitions of this gate are to be read. Offsets count, also those without a record. */
  async waiting(): Promise<number> {
    const ends = await this.#consumer.listOffsets({ topics: [...this.#options.topics] });
    const stream = this.#stream;
    if (stream === undefined) return 0;
    const distances = this.#partitions().map(({ topic, partition }) => {
      const end = ends.get(topic)?.[partition] ?? 0n;
      return Number(end - (stream.offsetsToFetch.get(`${topic}:${partition}`) ?? end));
    });
    return distances.reduce((sum, distance) => sum + Math.max(0, distance), this.#queue.length + stream.readableLength);
  }

  /** Whether this gate has read its partitions up to these offsets. What was read may wait in `next`. */
  hasReached(ends: ReadonlyMap<string, bigint>): boolean {
    const stream = this.#stream;
    if (stream === undefined || stream.readableLength > 0 || this.#queue.length > 0) return false;
    return this.#partitions().every(({ topic, partition }) => {
      const key = `${topic}:${partition}`;
      return (stream.offsetsToFetch.get(key) ?? 0n) >= (ends.get(key) ?? 0n);
    });
  }

  /** Drops what was read. The next records are those after the committed offsets. */
  rewind(): void {
    this.#stream?.removeAllListeners("data");
    this.#stream?.destroy();
    this.#stream = undefined;
    this.#queue = [];
    this.#queuedBytes = 0;
    this.#notify();
  }

  stop(): void {
    this.#isStopped = true;
    this.rewind();
  }

  /** Leaves the group, so that others get the partitions at once. */
  async close(): Promise<void> {
    this.stop();
    await this.#consumer.close(true);
  }

  /** Those that the group has assigned to this gate. */
  #partitions(): { readonly topic: string; readonly partition: number }[] {
    return (this.#consumer.assignments ?? []).flatMap(({ topic, partitions }) => partitions.map((partition) => ({ topic, partition })));
  }

  async #open(): Promise<void> {
    if (this.#membership === undefined) {
      if (this.#consumer.memberId === null) await this.#consumer.joinGroup({});
      else await this.#change(60_000, "The consumer group has not become stable for a minute.");
      return;
    }
    const membership = this.#membership;
    const stream = await this.#consumer.consume({
      topics: [...this.#options.topics],
      mode: MessagesStreamModes.COMMITTED,
      fallbackMode: MessagesStreamFallbackModes.EARLIEST,
    });
    stream.on("error", (error) => {
      // After a change of the group, errors of the old stream mean nothing.
      if (this.#stream === stream) this.#fail(error);
    });
    if (this.#membership !== membership || this.#isStopped) {
      stream.destroy();
      return;
    }
    this.#stream = stream;
    stream.on("data", (message) => {
      this.#queue.push(message);
      this.#queuedBytes += message.value?.byteLength ?? 0;
      if (this.#queuedBytes >= maxQueuedBytes || this.#queue.length >= 2 * this.#options.maxRecords) stream.pause();
      this.#notify();
    });
  }

  #take(): Message[] {
    const taken: Message[] = [];
    let bytes = 0;
    for (const message of this.#queue) {
      const size = message.value?.byteLength ?? 0;
      if (taken.length >= this.#options.maxRecords || (taken.length > 0 && bytes + size > maxBytes)) break;
      taken.push(message);
      bytes += size;
    }
    this.#queue = this.#queue.slice(taken.length);
    this.#queuedBytes -= bytes;
    if (this.#stream?.isPaused() && this.#queue.length < this.#options.maxRecords && this.#queuedBytes < maxBytes) this.#stream.resume();
    return taken;
  }

  #fail(error: unknown): void {
    this.#failure ??= { error };
    this.#notify();
  }

  #notify(): void {
    this.#changed.resolve();
    this.#changed = Promise.withResolvers();
  }

  /** Waits for a change, at most for the given milliseconds. */
  async #change(atMost?: number, timeout?: string): Promise<void> {
    const { promise } = this.#changed;
    if (atMost === undefined) return promise;
    let timer: NodeJS.Timeout | undefined;
    const expired = new Promise<void>((resolve, reject) => {
      timer = setTimeout(() => (timeout === undefined ? resolve() : reject(new Unreachable(timeout))), atMost);
    });
    await Promise.race([promise, expired]).finally(() => clearTimeout(timer));
  }
}

/** How long the first record waits for others in milliseconds. Each transaction takes several requests. */
const linger = 50;
/** The most bytes of values in a transaction, if they are more than one. */
const maxBytes = 8 * 2 ** 20;
/** Reading pauses at this many bytes of values. */
const maxQueuedBytes = 16 * 2 ** 20;
