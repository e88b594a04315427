import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { Admin } from "@platformatic/kafka";
import type { Broker } from "./broker.ts";
import { Gates } from "./gates.ts";
import { createTopics, hashOf, readCommitted, type Sample, type Stored, send } from "./topics.ts";

export interface ChaosOptions {
  readonly broker: Broker;
  readonly samples: readonly Sample[];
  readonly gates: number;
  /** Every so many milliseconds a gate is killed, one after the other. */
  readonly killEvery: number;
}

export interface ChaosResult {
  readonly accepted: readonly Stored[];
  readonly rejected: readonly Stored[];
  readonly kills: number;
  readonly crashes: readonly string[];
  readonly seconds: number;
}

const partitions = 6;

/**
 * Sends samples through gates that are killed all the time. Halfway the broker restarts, and then one of the gates leaves the group and comes
 * back. Ends when every record of the input is committed.
 */
export async function chaos({ broker, samples, gates: count, killEvery }: ChaosOptions): Promise<ChaosResult> {
  const prefix = `chaos-${Date.now()}`;
  const [input, accepted, rejected] = [`${prefix}.in`, `${prefix}.accepted`, `${prefix}.rejected`] as const;
  const folder = await mkdtemp(join(tmpdir(), "gate-chaos-"));
  await createTopics(broker, [input, accepted, rejected], partitions);
  await send(broker, input, samples);
  const places = ["--servers", broker.address, "--in", input, "--accepted", accepted, "--rejected", rejected];
  const gates = new Gates({
    count,
    arguments: ["--engine", "kafka", ...places, "--consumer", prefix, "--in-flight", "500"],
    log: join(folder, "gates.log"),
  });
  const start = Date.now();
  const killing = setInterval(() => gates.kill(killEvery), killEvery);
  try {
    await committed(broker, prefix, input, samples.length / 2);
    await broker.restart();
    await committed(broker, prefix, input, samples.length * 0.75);
    gates.leave(gates.kills % count);
    await committed(broker, prefix, input, samples.length);
  } finally {
    clearInterval(killing);
    await gates.end();
  }
  const seconds = (Date.now() - start) / 1000;
  const stored = await readCommitted(broker, [accepted, rejected]);
  await rm(folder, { recursive: true, force: true });
  return {
    accepted: stored.filter(({ topic }) => topic === accepted),
    rejected: stored.filter(({ topic }) => topic === rejected),
    kills: gates.kills,
    crashes: gates.crashes,
    seconds,
  };
}

/** Waits until a group has committed so many records of a topic. */
async function committed({ address }: Broker, group: string, topic: string, count: number): Promise<void> {
  const admin = new Admin({ clientId: "chaos", bootstrapBrokers: [address], retries: 3, retryDelay: 1000 });
  try {
    for (; ; await sleep(500)) {
      const listed = await admin.listConsumerGroupOffsets({ groups: [group] }).catch(() => []); // the broker may be down
      let sum = 0n;
      for (const { topics } of listed)
        for (const { name, partitions: all } of topics)
          for (const { committedOffset } of all) if (name === topic && committedOffset > 0n) sum += committedOffset;
      if (sum >= BigInt(Math.ceil(count))) return;
    }
  } finally {
    await admin.close();
  }
}

/** What is wrong with what is stored: every sample must be there once, with its key and bytes, where it belongs. */
export function problemsOf(
  samples: readonly Sample[],
  { accepted, rejected }: Pick<ChaosResult, "accepted" | "rejected">,
  isValid: (id: string) => boolean,
): string[] {
  const problems: string[] = [];
  const found = new Map<string, Stored>();
  for (const [isAccepted, stored] of [
    [true, accepted],
    [false, rejected],
  ] as const) {
    for (const record of stored) {
      const id = record.headers.find(([name]) => name === "id")?.[1] ?? "";
      if (found.has(id)) problems.push(`${id} is stored twice`);
      if (isValid(id) !== isAccepted) problems.push(`${id} is in ${record.topic}`);
      found.set(id, record);
    }
  }
  for (const { id, key, value } of samples) {
    const record = found.get(id);
    if (record === undefined) problems.push(`${id} is missing`);
    else if (record.hash !== hashOf(value) || record.key !== (key ?? "null")) problems.push(`${id} has other bytes`);
  }
  return problems;
}
