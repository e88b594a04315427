import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { promisify } from "node:util";
import { Admin, ProduceAcks, Producer } from "@platformatic/kafka";
import type { Broker } from "./broker.ts";

/** Creates topics of so many partitions. */
export async function createTopics({ address }: Pick<Broker, "address">, topics: readonly string[], partitions: number): Promise<void> {
  const admin = new Admin({ clientId: "test", bootstrapBrokers: [address] });
  await admin.createTopics({ topics: [...topics], partitions, replicas: 1 });
  await admin.close();
}

/** A record to send: `id` is a header, by which the test finds it again. */
export interface Sample {
  readonly id: string;
  readonly key?: string;
  readonly value: Buffer | undefined;
  readonly headers?: readonly (readonly [string, string])[];
}

/** Sends records, and waits until they are stored. */
export async function send({ address }: Pick<Broker, "address">, topic: string, samples: Iterable<Sample>): Promise<void> {
  const producer = new Producer({ clientId: "test", bootstrapBrokers: [address], acks: ProduceAcks.ALL, idempotent: true, retries: 20 });
  let messages: Parameters<typeof producer.send>[0]["messages"] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (messages.length > 0) await producer.send({ messages });
    messages = [];
    bytes = 0;
  };
  for (const { id, key, value, headers = [] } of samples) {
    const size = value?.length ?? 0;
    if (messages.length >= 1000 || bytes + size > 900_000) await flush();
    bytes += size;
    const entries = [["id", id] as const, ...headers].map(([name, text]): [Buffer, Buffer] => [Buffer.from(name), Buffer.from(text)]);
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

/** A record as the Java client reads it. */
export interface Stored {
  readonly topic: string;
  readonly partition: number;
  readonly key: string;
  readonly timestamp: string;
  readonly hash: string;
  readonly headers: readonly (readonly [string, string])[];
}

/** The committed records of topics, read by the Java client. */
export async function readCommitted(
  { address, classPath }: Pick<Broker, "address" | "classPath">,
  topics: readonly string[],
): Promise<Stored[]> {
  const program = join(import.meta.dirname, "ReadCommitted.java");
  const { stdout } = await promisify(execFile)("java", ["-Xmx256m", "-XX:+UseSerialGC", "-cp", classPath, program, address, ...topics], {
    maxBuffer: 2 ** 30,
  });
  return stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => {
      const [topic = "", partition = "", key = "", timestamp = "", hash = "", ...headers] = line.split("\t");
      return {
        topic,
        partition: Number(partition),
        key,
        timestamp,
        hash,
        headers: headers.map((header) => [header.slice(0, header.indexOf("=")), header.slice(header.indexOf("=") + 1)] as const),
      };
    });
}

/** The hash that `readCommitted` gives for a value. */
export const hashOf = (value: Buffer | undefined): string =>
  value === undefined ? "null" : createHash("sha256").update(value).digest("hex").slice(0, 32);
