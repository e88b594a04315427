import { type CompressionAlgorithmValue, compatibilityPartitioner, type Message } from "@platformatic/kafka";
import { headerPrefix } from "../check/header-names.ts";
import type { ReplayOptions, ReplaySummary } from "../engine/engine.ts";
import { Reassigned } from "../engine/errors.ts";
import type { Settings } from "../settings/settings.ts";
import { type ClientOptions, clientOptions } from "./client-options.ts";
import { explain } from "./explain.ts";
import { groupOf } from "./group.ts";
import { GroupReader } from "./group-reader.ts";
import { connectPrefix } from "./records/output-record.ts";
import type { OutputRecord } from "./records/record.ts";
import { deleteUntil, describeTopics, endsOf, maxBytesOf, type Topic, topicNamed, withAdmin } from "./topics.ts";
import { TransactionWriter } from "./transaction-writer.ts";

/**
 * Sends the selected records of the topic of rejected ones to the topics they came from, and then deletes them there. Kafka deletes only from the
 * begin of a partition, so the others are moved to its end, in the same transaction. A consumer group remembers what is done.
 */
export async function replay(options: ReplayOptions): Promise<ReplaySummary> {
  const { settings, isDryRun } = options;
  const client = clientOptions(settings);
  const { in: inputs, rejected } = settings;
  const group = `${groupOf(settings).group}.replay`;
  try {
    const { topics, ends } = await withAdmin(client, async (admin) => {
      const described = await describeTopics(admin, [...inputs, rejected]);
      return { topics: described, ends: await endsOf(admin, topicNamed(described, rejected)) };
    });
    const summary = await move({ ...options, client, group, topics, ends });
    if (!isDryRun) await withAdmin(client, (admin) => deleteUntil(admin, rejected, group));
    return summary;
  } catch (error) {
    throw explain(error);
  }
}

interface MoveOptions extends ReplayOptions {
  readonly client: ClientOptions;
  readonly group: string;
  readonly topics: ReadonlyMap<string, Topic>;
  /** Where each partition ended at the start, by topic and partition. */
  readonly ends: ReadonlyMap<string, bigint>;
}

async function move({ settings, selects, isDryRun, signal, client, group, topics, ends }: MoveOptions): Promise<ReplaySummary> {
  const { in: inputs, rejected, inFlight } = settings;
  const { instance } = groupOf(settings);
  const reader = new GroupReader({ client, topics: [rejected], group, instance, maxRecords: inFlight, log: silent });
  const writer = new TransactionWriter({
    client,
    transactionalId: `${group}-${instance}`,
    compression: settings.text("compression") as CompressionAlgorithmValue, // checked against the values of the option
    maxBytesOf: (topic) => maxBytesOf(topics.get(topic)),
  });
  const stop = (): void => reader.stop();
  signal.addEventListener("abort", stop, { once: true });
  const watch = setInterval(() => reader.hasReached(ends) && stop(), 200);
  let replayed = 0;
  let left = 0;
  try {
    for (;;) {
      await writer.begin();
      const read = await reader.next();
      if (read === undefined) return { replayed, left };
      const records = read.records.filter(({ partition, offset }) => offset < (ends.get(`${rejected}:${partition}`) ?? 0n));
      const selected = new Set(records.filter(({ headerEntries }) => selects(namedHeaders(headerEntries))));
      if (!isDryRun && records.length > 0) {
        const moved = records.map((record) => (selected.has(record) ? originalRecord(record, inputs, topics) : sameRecord(record)));
        const last = [...new Map(records.map((record) => [record.partition, record])).values()];
        try {
          await writer.store(moved, last, read.membership);
        } catch (error) {
          if (!(explain(error) instanceof Reassigned)) throw error;
          reader.rewind();
          continue;
        }
      }
      replayed += selected.size;
      left += records.length - selected.size;
    }
  } finally {
    clearInterval(watch);
    signal.removeEventListener("abort", stop);
    await Promise.allSettled([reader.close(), writer.close()]);
  }
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

const namedHeaders = (entries: Message["headerEntries"]): ReadonlyMap<string, string> =>
  new Map(entries.map(([name, value]) => [String(name).toLowerCase(), String(value ?? "")]));

/** The record as it was before it was rejected. Its time is that of the replay, because the input may delete older records at once. */
function originalRecord({ key, value, headerEntries }: Message, inputs: Settings["in"], topics: ReadonlyMap<string, Topic>): OutputRecord {
  const headers = namedHeaders(headerEntries);
  const from = headers.get(`${connectPrefix}topic`) ?? "";
  const topic = topicNamed(topics, inputs.includes(from) ? from : (inputs[0] ?? ""));
  const partition = Number(headers.get(`${connectPrefix}partition`) ?? Number.NaN);
  const isThere = topic.name === from && partition < topic.partitions;
  const kept = headerEntries.filter(([name]) => ![headerPrefix, connectPrefix].some((prefix) => String(name).startsWith(prefix)));
  return {
    topic: topic.name,
    partition: isThere ? partition : compatibilityPartitioner({ topic: topic.name }, key) % topic.partitions,
    key,
    value,
    headers: new Map(kept),
    timestamp: BigInt(Date.now()),
  };
}

const sameRecord = ({ topic, partition, key, value, headerEntries, timestamp }: Message): OutputRecord => ({
  topic,
  partition,
  key,
  value,
  headers: new Map(headerEntries),
  timestamp,
});
