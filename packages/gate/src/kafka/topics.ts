import { Admin, ConfigResourceTypes } from "@platformatic/kafka";
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

export const maxBytesOf = ({ configs }: Topic): number => Number(configs.get("max.message.bytes") ?? defaultMaxBytes);

/** Calls a function with a connection to the administration of the brokers. */
export async function withAdmin<T>(client: ClientOptions, use: (admin: Admin) => Promise<T>): Promise<T> {
  const admin = new Admin(client);
  try {
    return await use(admin);
  } finally {
    await admin.close().catch(() => {}); // its connections may be gone
  }
}

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
