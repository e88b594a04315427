import { Admin, ConfigResourceTypes, FetchIsolationLevels, ListOffsetTimestamps } from "@platformatic/kafka";
import { Failure } from "../engine/errors.ts";
import type { ClientOptions } from "./client-options.ts";

/** What the gate needs to know of a topic. */
export interface Topic {
  readonly name: string;
  readonly partitions: number;
  readonly replicas: number;
  /** The settings of the topic, also those that it inherits; empty if the user may not read them. */
  readonly configs: ReadonlyMap<string, string>;
}

/** The default of max.message.bytes. */
const defaultMaxBytes = 1_048_588;

/** The largest batch of a topic in bytes. */
export const maxBytesOf = (topic: Topic | undefined): number => Number(topic?.configs.get("max.message.bytes") ?? defaultMaxBytes);

/** Calls a function with a connection to the administration of the brokers. */
export async function withAdmin<T>(client: ClientOptions, use: (admin: Admin) => Promise<T>): Promise<T> {
  // A command reports at once that no broker answers, and run connects again.
  const admin = new Admin({ ...client, retries: 3 });
  try {
    return await use(admin);
  } finally {
    await admin.close().catch(() => {}); // its connections may be gone
  }
}

/** @throws Failure if there is none of this name. */
export function topicNamed(topics: ReadonlyMap<string, Topic>, name: string): Topic {
  const topic = topics.get(name);
  if (topic === undefined) throw new Failure(`There is no topic ${name}. Create it with session-schema-gate setup.`);
  return topic;
}

/** A topic as findings name it. */
export const summaryOf = ({ name, partitions, replicas }: Pick<Topic, "name" | "partitions" | "replicas">): string =>
  `Topic ${name}: ${counted(partitions, "partition")}, ${counted(replicas, "replica")}`;

const counted = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

/** The topics that exist, by name. */
export async function describeTopics(admin: Admin, names: readonly string[]): Promise<ReadonlyMap<string, Topic>> {
  const listed = new Set(await admin.listTopics());
  const existing = [...new Set(names)].filter((name) => listed.has(name));
  if (existing.length === 0) return new Map();
  const { topics } = await admin.metadata({ topics: existing });
  const configs = await configsOf(admin, existing);
  return new Map(
    existing.map((name) => {
      const partitions = topics.get(name)?.partitions ?? [];
      return [
        name,
        { name, partitions: partitions.length, replicas: partitions[0]?.replicas.length ?? 0, configs: configs.get(name) ?? new Map() },
      ];
    }),
  );
}

/** The offsets after the last committed record of each partition, by topic and partition. */
export async function endsOf(admin: Admin, { name, partitions }: Topic): Promise<ReadonlyMap<string, bigint>> {
  const wanted = Array.from({ length: partitions }, (_, partitionIndex) => ({ partitionIndex, timestamp: ListOffsetTimestamps.LATEST }));
  const listed = await admin.listOffsets({ topics: [{ name, partitions: wanted }], isolationLevel: FetchIsolationLevels.READ_COMMITTED });
  return new Map(listed.flatMap((topic) => topic.partitions.map(({ partitionIndex, offset }) => [`${name}:${partitionIndex}`, offset])));
}

/** Deletes the records that a group has committed. */
export async function deleteUntil(admin: Admin, name: string, group: string): Promise<void> {
  const listed = await admin.listConsumerGroupOffsets({ groups: [group], requireStable: true });
  const committed = listed.flatMap(({ topics }) => topics.filter((topic) => topic.name === name).flatMap(({ partitions }) => partitions));
  const partitions = committed
    .filter(({ committedOffset }) => committedOffset > 0n)
    .map(({ partitionIndex, committedOffset }) => ({ partition: partitionIndex, offset: committedOffset }));
  if (partitions.length > 0) await admin.deleteRecords({ topics: [{ name, partitions }] });
}

async function configsOf(admin: Admin, names: readonly string[]): Promise<ReadonlyMap<string, ReadonlyMap<string, string>>> {
  const resources = names.map((resourceName) => ({ resourceType: ConfigResourceTypes.TOPIC, resourceName }));
  try {
    const described = await admin.describeConfigs({ resources });
    return new Map(
      described.map(({ resourceName, configs }) => [
        resourceName,
        new Map(configs.flatMap(({ name, value }): [string, string][] => (typeof value === "string" ? [[name, value]] : []))),
      ]),
    );
  } catch {
    // The gate runs without the permission DescribeConfigs.
    return new Map();
  }
}
