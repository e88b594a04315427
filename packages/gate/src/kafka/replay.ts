import { createHash } from "node:crypto";
import {
  type Admin,
  type CompressionAlgorithmValue,
  compatibilityPartitioner,
  FetchIsolationLevels,
  ListOffsetTimestamps,
  type Message,
} from "@platformatic/kafka";
import { headerPrefix } from "../check/header-names.ts";
import type { ReplayOptions, ReplaySummary } from "../engine/engine.ts";
import { Reassigned } from "../engine/errors.ts";
import type { Settings } from "../settings/settings.ts";
import { clientOptions } from "./client-options.ts";
import { explain } from "./explain.ts";
import { groupOf } from "./group.ts";
import { GroupReader } from "./group-reader.ts";
import { connectPrefix } from "./records/output-record.ts";
import type { OutputRecord } from "./records/record.ts";
import { describeTopics, maxBytesOf, type Topic, topicNamed, withAdmin } from "./topics.ts";
import { TransactionWriter } from "./transaction-writer.ts";

/**
 * Sends the selected records of the topic of rejected ones to the topics they came from, up to those that are there at the start. Kafka keeps them in
 * the topic, so a consumer group of the selection remembers how far it was replayed: the same selection replays nothing twice.
 */
export async function replay({ settings, selection, selects, isDryRun, signal }: ReplayOptions): Promise<ReplaySummary> {
  const client = clientOptions(settings);
  const { in: inputs, rejected, inFlight } = settings;
  const { group: gates, instance } = groupOf(settings);
  const group = `${gates}.replay.${createHash("sha256").update(selection).digest("hex").slice(0, 12)}`;
  let replayed = 0;
  let left = 0;
  try {
    const { topics, ends } = await withAdmin(client, async (admin) => {
      const described = await describeTopics(admin, [...inputs, rejected]);
      return { topics: described, ends: await endsOf(admin, topicNamed(described, rejected)) };
    });
    const reader = new GroupReader({ client, topics: [rejected], group, instance, maxRecords: inFlight, log: silent });
    const writer = new TransactionWriter({
      client,
      transactionalId: `${group}-${instance}`,
      compression: settings.text("compression") as CompressionAlgorithmValue, // checked against the values of the option
      maxBytesOf: (topic) => maxBytesOf(topics.get(topic)),
    });
    signal.addEventListener("abort", () => reader.stop(), { once: true });
    const watch = setInterval(() => reader.hasReached(ends) && reader.stop(), 200);
    try {
      for (;;) {
        await writer.begin();
        const read = await reader.next();
        if (read === undefined) return { replayed, left };
        const records = read.records.filter(({ partition, offset }) => offset < (ends.get(`${rejected}:${partition}`) ?? 0n));
        const selected = records.filter(({ headerEntries }) => selects(namedHeaders(headerEntries)));
        const origins = selected.map((record) => originalRecord(record, inputs, topics));
        if (!isDryRun) {
          const last = [...new Map(records.map((record) => [record.partition, record])).values()];
          try {
            await writer.store(origins, last, read.membership);
          } catch (error) {
            if (!(explain(error) instanceof Reassigned)) throw error;
            reader.rewind();
            continue;
          }
        }
        replayed += selected.length;
        left += records.length - selected.length;
      }
    } finally {
      clearInterval(watch);
      await Promise.allSettled([reader.close(), writer.close()]);
    }
  } catch (error) {
    throw explain(error);
  }
}

const silent = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };

/** The offsets after the last committed record of each partition. */
async function endsOf(admin: Admin, { name, partitions }: Topic): Promise<ReadonlyMap<string, bigint>> {
  const wanted = Array.from({ length: partitions }, (_, partitionIndex) => ({ partitionIndex, timestamp: ListOffsetTimestamps.LATEST }));
  const listed = await admin.listOffsets({ topics: [{ name, partitions: wanted }], isolationLevel: FetchIsolationLevels.READ_COMMITTED });
  return new Map(listed.flatMap((topic) => topic.partitions.map(({ partitionIndex, offset }) => [`${name}:${partitionIndex}`, offset])));
}

type Headers = Message["headerEntries"];

const namedHeaders = (entries: Headers): ReadonlyMap<string, string> =>
  new Map(entries.map(([name, value]) => [String(name).toLowerCase(), String(value ?? "")]));

/** The record as it was before it was rejected. Its time is that of the replay, because records that are too old are deleted at once. */
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
