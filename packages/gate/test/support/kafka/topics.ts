import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { Admin, type CompressionAlgorithmValue, ProduceAcks, Producer } from "@platformatic/kafka";
import type { Broker } from "./broker.ts";

type Address = Pick<Broker, "address">;

/** Creates topics of so many partitions. */
export async function createTopics({ address }: Address, topics: readonly string[], partitions: number): Promise<void> {
  const admin = new Admin({ clientId: "test", bootstrapBrokers: [address] });
  await admin.createTopics({ topics: [...topics], partitions, replicas: 1 });
  await admin.close();
}

/** A record to send. */
export interface Sample {
  readonly key?: string;
  readonly value: Buffer | undefined;
  readonly headers?: readonly (readonly [string, string])[];
}

/** Sends records, and waits until they are stored. */
export async function send(
  { address }: Address,
  topic: string,
  samples: Iterable<Sample>,
  compression: CompressionAlgorithmValue = "none",
): Promise<void> {
  const producer = new Producer({ clientId: "test", bootstrapBrokers: [address], acks: ProduceAcks.ALL, idempotent: true, retries: 20 });
  let messages: Parameters<typeof producer.send>[0]["messages"] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (messages.length > 0) await producer.send({ messages, compression });
    messages = [];
    bytes = 0;
  };
  for (const { key, value, headers = [] } of samples) {
    const size = value?.length ?? 0;
    if (messages.length >= 1000 || bytes + size > 900_000) await flush();
    bytes += size;
    const entries = headers.map(([name, text]): [Buffer, Buffer] => [Buffer.from(name), Buffer.from(text)]);
    // The client sends null where a record has no key or value, which its types don't allow for.
    messages.push({
      topic,
      key: key === undefined ? undefined : Buffer.from(key),
      value,
      headers: new Map(entries),
    } as (typeof messages)[0]);
  }
  await flush();
  await producer.close();
}

/** How many records of a topic a group has committed; what was committed before, if the broker is down. */
export async function committed({ address }: Address, group: string, topic: string): Promise<number> {
  const admin = new Admin({ clientId: "test", bootstrapBrokers: [address], retries: 1 });
  try {
    const listed = await admin.listConsumerGroupOffsets({ groups: [group] });
    const partitions = listed.flatMap(({ topics }) => topics.filter(({ name }) => name === topic).flatMap((each) => each.partitions));
    return partitions.reduce((sum, { committedOffset }) => sum + Math.max(0, Number(committedOffset)), 0);
  } catch {
    return 0;
  } finally {
    await admin.close();
  }
}

/** A record as the Java client reads it. */
export interface Stored {
  readonly topic: string;
  readonly partition: number;
  readonly key: string | undefined;
  readonly timestamp: number;
  readonly value: Buffer | undefined;
  readonly headers: readonly (readonly [string, string])[];
}

/** The committed records of topics, read by the Java client, because the filter of ours is part of what is tested. */
export async function* readCommitted(
  { address, classPath }: Pick<Broker, "address" | "classPath">,
  topics: readonly string[],
): AsyncGenerator<Stored> {
  const program = join(import.meta.dirname, "ReadCommitted.java");
  const options = ["-Xmx256m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", classPath];
  const reader = spawn("java", [...options, program, address, ...topics], { stdio: ["ignore", "pipe", "inherit"] });
  const exit = once(reader, "exit");
  for await (const line of createInterface({ input: reader.stdout })) {
    const [topic = "", partition = "", timestamp = "", key = "", value = "", ...headers] = line.split("\t");
    yield {
      topic,
      partition: Number(partition),
      timestamp: Number(timestamp),
      key: decoded(key)?.toString(),
      value: decoded(value),
      headers: headers.map((header) => {
        const [name = "", content = ""] = header.split("=");
        return [decoded(name)?.toString() ?? "", decoded(content)?.toString() ?? ""] as const;
      }),
    };
  }
  const [code] = await exit;
  if (code !== 0) throw new Error(`ReadCommitted.java ended with exit code ${code}.`);
}

/** Base64 in the URL alphabet; a hyphen alone is null. */
const decoded = (text: string): Buffer | undefined => (text === "-" ? undefined : Buffer.from(text, "base64url"));
