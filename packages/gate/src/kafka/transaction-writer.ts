import { type CompressionAlgorithmValue, type Message, type MessageToProduce, ProduceAcks, type Producer } from "@platformatic/kafka";
import { transactionalProducer } from "./client/transactional-producer.ts";
import type { ClientOptions } from "./client-options.ts";
import type { Membership } from "./group-reader.ts";
import type { OutputRecord } from "./records/record.ts";
import { splitBySize } from "./records/split-by-size.ts";

export interface WriterOptions {
  readonly client: ClientOptions;
  /** The brokers let only one producer use it: the newest. */
  readonly transactionalId: string;
  readonly compression: CompressionAlgorithmValue;
  /** The largest batch of a topic in bytes. */
  readonly maxBytesOf: (topic: string) => number;
}

/** Stores records and the offsets of their origins in one transaction. */
export class TransactionWriter {
  readonly #options: WriterOptions;
  #producer: Producer | undefined;
  #transaction: Awaited<ReturnType<Producer["beginTransaction"]>> | undefined;

  constructor(options: WriterOptions) {
    this.#options = options;
  }

  /**
   * Prepares the next transaction. The first one of a producer ends what an earlier producer with the same id has left open, so that its offsets
   * don't hold up those who read the same partitions.
   */
  async begin(): Promise<void> {
    if (this.#transaction !== undefined) return;
    const { client, transactionalId, compression } = this.#options;
    this.#producer ??= transactionalProducer({
      ...client,
      transactionalId,
      compression,
      idempotent: true,
      acks: ProduceAcks.ALL,
      // Without these, the client asks for the producer of id 0, and is fenced if there is another one.
      producerId: -1n,
      producerEpoch: -1,
      // Also the time after which the coordinator aborts a transaction.
      timeout: 15_000,
    });
    try {
      this.#transaction = await this.#producer.beginTransaction();
    } catch (error) {
      await this.#discard();
      throw error;
    }
  }

  /**
   * Commits all or nothing. After an error, whether the transaction was committed shows in the committed offsets after the next `begin`.
   *
   * @param last - The last record of each partition that the transaction has processed.
   */
  async store(records: readonly OutputRecord[], last: readonly Message[], { consumer, ...membership }: Membership): Promise<void> {
    await this.begin();
    const transaction = this.#transaction;
    if (transaction === undefined) throw new Error("begin has set it");
    try {
      await transaction.addConsumer(consumer);
      for (const part of splitBySize(records, this.#options.maxBytesOf)) {
        // The client sends null where a record has no key, value or header value, which its types don't allow for.
        await transaction.send({ messages: part as MessageToProduce[] });
      }
      // One at a time: the client merges concurrent calls into one.
      for (const message of last) await transaction.addOffset({ ...message, metadata: { consumer: membership } });
      await transaction.commit();
      this.#transaction = undefined;
    } catch (error) {
      // A new producer aborts the transaction, and starts new sequences of records.
      await this.#discard();
      throw error;
    }
  }

  close(): Promise<void> {
    return this.#discard();
  }

  async #discard(): Promise<void> {
    const producer = this.#producer;
    this.#producer = undefined;
    this.#transaction = undefined;
    await producer?.close().catch(() => {}); // its connections may be gone
  }
}
