import { type Message as ClientMessage, type CompressionAlgorithmValue, compatibilityPartitioner } from "@platformatic/kafka";
import { contractHash } from "@session-schema/validators";
import type { Result } from "../check/check.ts";
import { contractHeader, modelHeader, resultHeader } from "../check/header-names.ts";
import type { Batch, Checked, Message, Observer, Pipeline, Sink, Source } from "../engine/engine.ts";
import { Failure } from "../engine/errors.ts";
import type { Settings } from "../settings/settings.ts";
import { clientOptions } from "./client-options.ts";
import { explain } from "./explain.ts";
import { groupOf } from "./group.ts";
import { GroupReader, type Membership } from "./group-reader.ts";
import { outputRecord } from "./records/output-record.ts";
import { describeTopics, maxBytesOf, type Topic, withAdmin } from "./topics.ts";
import { TransactionWriter } from "./transaction-writer.ts";

/** A record of the input, read in a generation of the consumer group. */
export interface KafkaMessage extends Message {
  readonly record: ClientMessage;
  readonly membership: Membership;
}

/** Connects a consumer group and a producer. Each batch is one transaction: its results, and the offsets of its messages. */
export async function openPipeline(settings: Settings, observer: Observer): Promise<Pipeline> {
  const client = clientOptions(settings);
  const { in: inputs, accepted, rejected } = settings;
  const topics = await described(settings);
  const { group, instance } = groupOf(settings);
  const reader = new GroupReader({ client, topics: inputs, group, instance, maxRecords: settings.inFlight, log: observer.log });
  const writer = new TransactionWriter({
    client,
    transactionalId: `${group}-${instance}`,
    compression: settings.text("compression") as CompressionAlgorithmValue, // checked against the values of the option
    maxBytesOf: (topic) => limits.get(topic) ?? 0,
  });
  const limits = new Map([accepted, rejected].map((topic) => [topic, maxBytesOf(topicNamed(topics, topic))]));
  const partitionOf = ({ key, topic, partition }: ClientMessage, output: string): number => {
    const { partitions } = topicNamed(topics, output);
    if (topicNamed(topics, topic).partitions === partitions) return partition;
    // As the Java client does. The type of the client has a key, but a record can have none.
    return (key as Buffer | undefined) === undefined
      ? partition % partitions
      : compatibilityPartitioner({ topic: output }, key) % partitions;
  };

  // A record without a value deletes its key from a compacted topic. There is nothing to check, and the outputs must delete it too.
  const tombstone: Result = {
    accepted: true,
    issues: [],
    headers: { [contractHeader]: contractHash, [modelHeader]: settings.check.model, [resultHeader]: "accepted" },
  };
  const messageOf = (record: ClientMessage, membership: Membership): KafkaMessage =>
    // The type of the client has a value, but a record can have none.
    (record.value as Buffer | undefined) === undefined
      ? { body: Buffer.alloc(0), result: tombstone, record, membership }
      : { body: record.value, record, membership };

  const source: Source<KafkaMessage> = {
    async *batches(): AsyncGenerator<Batch<KafkaMessage>> {
      try {
        for (;;) {
          await writer.begin();
          const read = await reader.next();
          if (read === undefined) return;
          const { membership, records } = read;
          const settled = Promise.withResolvers<void>();
          yield {
            messages: records.map((record) => messageOf(record, membership)),
            acknowledge: () => Promise.resolve(settled.resolve()),
            release: () => {
              reader.rewind();
              return Promise.resolve(settled.resolve());
            },
          };
          // Transactions of one producer come one after the other.
          await settled.promise;
        }
      } catch (error) {
        throw explain(error);
      }
    },
    stop: () => Promise.resolve(reader.stop()),
  };
  const sink: Sink<KafkaMessage> = {
    store: async (checked) => {
      const [first] = checked;
      if (first === undefined) return;
      const records = checked.map(({ message, result }) => {
        const topic = result.accepted ? accepted : rejected;
        return outputRecord(message.record, result, {
          topic,
          partition: partitionOf(message.record, topic),
          maxBytes: limits.get(topic) ?? 0,
        });
      });
      try {
        await writer.store(records, lastOf(checked), first.message.membership);
      } catch (error) {
        throw explain(error);
      }
    },
  };
  return {
    source,
    sink,
    close: async () => {
      await Promise.allSettled([reader.close(), writer.close()]);
    },
  };

  async function described({ in: ins }: Settings): Promise<ReadonlyMap<string, Topic>> {
    try {
      return await withAdmin(client, (admin) => describeTopics(admin, [...ins, accepted, rejected]));
    } catch (error) {
      throw explain(error);
    }
  }
}

function topicNamed(topics: ReadonlyMap<string, Topic>, name: string): Topic {
  const topic = topics.get(name);
  if (topic === undefined) throw new Failure(`There is no topic ${name}. Create it with session-schema-gate setup.`);
  return topic;
}

/** The last record of each partition. */
function lastOf(checked: readonly Checked<KafkaMessage>[]): ClientMessage[] {
  const last = new Map<string, ClientMessage>();
  for (const { message } of checked) last.set(`${message.record.topic}:${message.record.partition}`, message.record);
  return [...last.values()];
}
