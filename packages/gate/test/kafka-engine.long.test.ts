import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import {
  AclOperations,
  AclPermissionTypes,
  Admin,
  type CompressionAlgorithmValue,
  Consumer,
  type Message,
  ProduceAcks,
  Producer,
  ResourcePatternTypes,
  ResourceTypes,
} from "@platformatic/kafka";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { flags, gateProgram, startGate } from "./support/gate.ts";
import { type Broker, brokerPassword, startBroker } from "./support/kafka/broker.ts";
import { committed, createTopics, readCommitted, type Sample, type Stored, send } from "./support/kafka/topics.ts";
import { until } from "./support/program.ts";

const valid = Buffer.from('{"id":"a","name":"b"}');
const invalid = Buffer.from('{"id":"a","name":5}');

let broker: Broker;
let options: Record<string, string>;
let count = 0;

beforeAll(async () => {
  broker = await startBroker({ isSecure: true });
});
afterAll(() => broker[Symbol.asyncDispose]());

/** Topics and a consumer group of their own for one test. */
async function newTopics(partitions = 3): Promise<void> {
  const name = `t${++count}`;
  options = {
    engine: "kafka",
    servers: broker.address,
    in: `${name}.in`,
    accepted: `${name}.accepted`,
    rejected: `${name}.rejected`,
    consumer: name,
  };
  if (partitions > 0) await createTopics(broker, [`${name}.in`, `${name}.accepted`, `${name}.rejected`], partitions);
}

const place = (name: "in" | "accepted" | "rejected"): string => options[name] ?? "";

async function read(...names: ("in" | "accepted" | "rejected")[]): Promise<Stored[]> {
  const stored: Stored[] = [];
  for await (const record of readCommitted(broker, names.map(place))) stored.push(record);
  return stored;
}

/** Runs the gate until it has processed so many records, of which some may not count, and returns what it wrote to standard error. */
async function runUntil(processed: number, more: Record<string, string> = {}): Promise<string> {
  await using gate = startGate("run", { ...options, ...more });
  await until("the records are processed", async () => (await committed(broker, options["consumer"] ?? "", place("in"))) >= processed);
  expect(await gate.end("SIGTERM")).toBe(0);
  return gate.errors;
}

/** The output of a command that exits with 0 or 1. */
async function output(
  command: string,
  more: Record<string, string> = {},
  env: NodeJS.ProcessEnv = {},
  switches: readonly string[] = [],
): Promise<string> {
  const args = [gateProgram, command, ...flags({ ...options, ...more }), ...switches];
  const ran = promisify(execFile)(process.execPath, args, { env: { ...process.env, ...env } });
  return await ran.then(
    ({ stdout }) => stdout,
    ({ stdout, stderr }: { stdout: string; stderr: string }) => stdout + stderr,
  );
}

test("setup creates what run needs, once", async () => {
  await newTopics(0);
  expect(await output("check")).toContain(`${place("in")} doesn't exist`);
  expect(await output("setup", { partitions: "2" })).toMatch(/created .*\ncreated .*\ncreated .*\n/);
  expect(await output("setup", { partitions: "2" })).toMatch(/ok .*2 partitions.*\nok .*\nok .*\n/);
  expect(await output("check")).toContain("Transactions of the consumer group");
});

test("setup raises the limit of outputs that are too small", async () => {
  await newTopics();
  expect(await output("setup")).toMatch(/changed +Topic .*accepted: max.message.bytes is 1064972/);
  expect(await output("setup")).not.toContain("changed");
});

test("partition, key, time, headers and bytes are kept", async () => {
  await newTopics();
  const headers = [
    ["trace", "1"],
    ["trace", "2"],
  ] as const;
  await send(broker, place("in"), [
    { key: "one", value: valid, headers },
    { key: "two", value: invalid, headers },
    { value: valid },
    { key: "three", value: undefined },
  ]);
  await runUntil(4);
  const before = await read("in");
  const after = await read("accepted", "rejected");
  const essence = ({ partition, key, timestamp, value, headers: all }: Stored): unknown => ({
    partition,
    key,
    timestamp,
    value: value?.toString(),
    headers: all.filter(([name]) => name === "trace"),
  });
  expect(after.map(essence)).toEqual(expect.arrayContaining(before.map(essence)));
  expect(after).toHaveLength(4);
  expect(after.filter(({ topic }) => topic === place("rejected")).map(({ key }) => key)).toEqual(["two"]);
});

test("with another number of partitions, records of a key stay together", async () => {
  await newTopics(0);
  await createTopics(broker, [place("in")], 4);
  await createTopics(broker, [place("accepted"), place("rejected")], 3);
  const samples: Sample[] = Array.from({ length: 40 }, (_, index) => ({ key: `k${index % 8}`, value: valid }));
  await send(broker, place("in"), samples);
  await runUntil(40);
  const partitions = new Map((await read("accepted")).map(({ key, partition }) => [key, partition]));
  for (const { key, partition } of await read("accepted")) expect(partitions.get(key)).toBe(partition);
  expect(new Set(partitions.values()).size).toBeGreaterThan(1);
});

test.for(["gzip", "snappy", "lz4", "zstd"] satisfies CompressionAlgorithmValue[])("%s is read and written", async (compression) => {
  await newTopics();
  const samples: Sample[] = Array.from({ length: 300 }, (_, index) => ({ key: `k${index}`, value: index % 3 === 0 ? invalid : valid }));
  await send(broker, place("in"), samples, compression);
  await runUntil(300, { compression });
  const stored = await read("accepted", "rejected");
  expect(stored.map(({ key, value }) => `${key} ${value}`).sort()).toEqual(samples.map(({ key, value }) => `${key} ${value}`).sort());
});

test("of transactions, exactly the committed records are read", async () => {
  await newTopics(1);
  const producer = new Producer({
    clientId: "test",
    bootstrapBrokers: [broker.address],
    transactionalId: place("in"),
    idempotent: true,
    acks: ProduceAcks.ALL,
    producerId: -1n,
    producerEpoch: -1,
    retries: 20,
    retryDelay: 50,
  });
  const end = async (key: string | undefined, isCommitted: boolean): Promise<void> => {
    const transaction = await producer.beginTransaction();
    const record = { topic: place("in"), partition: 0, key: Buffer.from(key ?? ""), value: valid };
    if (key === undefined) await transaction.addPartitions(await producer.metadata({ topics: [place("in")] }), [record]);
    else await transaction.send({ messages: [record] });
    await (isCommitted ? transaction.commit() : transaction.abort());
  };
  for (const [key, isCommitted] of [
    ["a1", false],
    ["a2", false],
    ["c3", true],
    ["a4", false],
    ["c5", true],
    [undefined, false],
    ["c6", true],
  ] as const)
    await end(key, isCommitted);
  await producer.close();
  await runUntil(12); // 6 records, and a marker after each of the first 6 transactions
  expect((await read("accepted")).map(({ key }) => key)).toEqual(["c3", "c5", "c6"]);
});

test("a gate waits for offsets that a transaction is about to commit", async () => {
  await newTopics(1);
  const keys = ["one", "two", "three"];
  await send(
    broker,
    place("in"),
    keys.map((key) => ({ key, value: valid })),
  );
  const client = { clientId: "test", bootstrapBrokers: [broker.address] };
  const consumer = new Consumer({ ...client, groupId: options["consumer"] ?? "" });
  const coordinatorId = await consumer.findGroupCoordinator();
  const producer = new Producer({
    ...client,
    transactionalId: place("in"),
    idempotent: true,
    producerId: -1n,
    producerEpoch: -1,
    timeout: 60_000,
  });
  const transaction = await producer.beginTransaction();
  await transaction.addConsumer(consumer);
  // A transaction that has processed the first two records, as a gate that is about to commit. The client reads no other properties.
  const processed = { topic: place("in"), partition: 0, offset: 1n };
  const membership = { groupId: consumer.groupId, generationId: -1, memberId: "", coordinatorId };
  await transaction.addOffset({ ...processed, metadata: { consumer: membership } } as unknown as Message);
  await using gate = startGate("run", options);
  await until("the gate is in the group", () => gate.errors.includes("Joined the consumer group"));
  await sleep(3000);
  expect(await committed(broker, consumer.groupId, place("in"))).toBe(0);
  await transaction.commit();
  await until("the records are processed", async () => (await committed(broker, consumer.groupId, place("in"))) >= 3);
  expect(await gate.end("SIGTERM")).toBe(0);
  await Promise.all([producer.close(), consumer.close()]);
  expect((await read("accepted")).map(({ key }) => key)).toEqual(["three"]);
});

test("replay sends the selected records back as they were, and leaves the others", async () => {
  await newTopics();
  await send(broker, place("in"), [
    { key: "one", value: invalid, headers: [["trace", "1"]] },
    { key: "two", value: valid },
    { key: "three", value: Buffer.from("{") },
  ]);
  await runUntil(3);
  expect(await output("replay", { keyword: "type" }, {}, ["--dry-run"])).toBe("Would replay 1, left 1.\n");
  expect(await read("in")).toHaveLength(3);
  expect(await output("replay", { keyword: "type" })).toBe("Replayed 1, left 1.\n");
  expect(await output("replay", { keyword: "type" })).toBe("Replayed 0, left 1.\n");
  const input = await read("in");
  expect(input).toHaveLength(4);
  const [first, again] = input.filter(({ key }) => key === "one");
  expect(again).toMatchObject({ key: "one", value: invalid, partition: first?.partition, headers: [["trace", "1"]] });
  expect((await read("rejected")).map(({ key }) => key)).toEqual(["three"]);
});

describe("with TLS, a login and permissions", () => {
  let login: Record<string, string>;
  const env = { SESSION_SCHEMA_GATE_PASSWORD: brokerPassword };

  beforeAll(async () => {
    const ca = join(await mkdtemp(join(tmpdir(), "gate-")), "ca.pem");
    await writeFile(ca, broker.certificate);
    login = { servers: broker.secureAddress, "tls-ca": ca, user: "user" };
  });

  /** Lets the user do what the documentation says that the gate needs. */
  async function permit(): Promise<void> {
    const admin = new Admin({ clientId: "test", bootstrapBrokers: [broker.address] });
    const grant = (resourceType: number, resourceName: string, operation: number, resourcePatternType: number) => ({
      resourceType,
      resourceName,
      resourcePatternType,
      principal: "User:user",
      host: "*",
      operation,
      permissionType: AclPermissionTypes.ALLOW,
    });
    const { LITERAL, PREFIXED } = ResourcePatternTypes;
    await admin.createAcls({
      creations: [
        grant(ResourceTypes.TOPIC, place("in"), AclOperations.READ, LITERAL),
        grant(ResourceTypes.TOPIC, place("accepted"), AclOperations.WRITE, LITERAL),
        grant(ResourceTypes.TOPIC, place("rejected"), AclOperations.WRITE, LITERAL),
        grant(ResourceTypes.GROUP, options["consumer"] ?? "", AclOperations.READ, LITERAL),
        grant(ResourceTypes.TRANSACTIONAL_ID, options["consumer"] ?? "", AclOperations.WRITE, PREFIXED),
      ] as Parameters<typeof admin.createAcls>[0]["creations"],
    });
    await admin.close();
  }

  test.for(["SCRAM-SHA-512", "PLAIN"])("%s logs in", async (sasl) => {
    await newTopics();
    await permit();
    await send(broker, place("in"), [{ key: "one", value: valid }]);
    expect(await output("check", { ...login, sasl }, env)).toContain("Transactions of the consumer group");
    process.env["SESSION_SCHEMA_GATE_PASSWORD"] = brokerPassword;
    await runUntil(1, { ...login, sasl }).finally(() => delete process.env["SESSION_SCHEMA_GATE_PASSWORD"]);
    expect(await read("accepted")).toHaveLength(1);
  });

  test("a wrong password is reported", async () => {
    await newTopics();
    expect(await output("check", login, { SESSION_SCHEMA_GATE_PASSWORD: "wrong" })).toContain("Kafka rejected the login");
  });

  test("missing permissions are reported", async () => {
    await newTopics();
    expect(await output("check", login, env)).toContain("or the user may not see it");
  });

  test("an unknown authority is reported", async () => {
    await newTopics();
    expect(await output("check", { ...login, "tls-ca": "system" }, env)).toContain("certificate");
  });
});
