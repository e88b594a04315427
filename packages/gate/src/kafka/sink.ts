import type { Message as ClientMessage } from "@platformatic/kafka";
import type { Checked, Sink, Unstored } from "../engine/engine.ts";
import { explain } from "./explain.ts";
import type { KafkaMessage } from "./message.ts";
import { type Destination, outputRecord } from "./records/output-record.ts";
import type { TransactionWriter } from "./transaction-writer.ts";

export interface TransactionSinkOptions {
  readonly writer: TransactionWriter;
  readonly destinationOf: (record: ClientMessage, isAccepted: boolean) => Destination;
}

/** Stores the results of a batch and the offsets of its messages in one transaction: all of them, or none. */
export class TransactionSink implements Sink<KafkaMessage> {
  readonly #options: TransactionSinkOptions;

  constructor(options: TransactionSinkOptions) {
    this.#options = options;
  }

  async store(checked: readonly Checked<KafkaMessage>[]): Promise<readonly Unstored<KafkaMessage>[]> {
    const { writer, destinationOf } = this.#options;
    const [first] = checked;
    if (first === undefined) return [];
    const records = checked.map(({ message: { record }, result }) => outputRecord(record, result, destinationOf(record, result.accepted)));
    try {
      await writer.store(records, lastOfPartitions(checked), first.message.membership);
    } catch (error) {
      throw explain(error);
    }
    return [];
  }
}

function lastOfPartitions(checked: readonly Checked<KafkaMessage>[]): ClientMessage[] {
  const last = new Map<string, ClientMessage>();
  for (const { message } of checked) last.set(`${message.record.topic}:${message.record.partition}`, message.record);
  return [...last.values()];
}
