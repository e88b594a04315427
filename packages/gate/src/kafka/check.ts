import type { Admin } from "@platformatic/kafka";
import type { Finding } from "../engine/engine.ts";
import { Unreachable } from "../engine/errors.ts";
import type { Settings } from "../settings/settings.ts";
import { groupConsumer } from "./client/group-consumer.ts";
import { transactionalProducer } from "./client/transactional-producer.ts";
import { clientOptions } from "./client-options.ts";
import { explain } from "./explain.ts";
import { groupOf } from "./group.ts";
import { describeTopics, maxBytesOf, summaryOf, type Topic, withAdmin } from "./topics.ts";

/** Connects, and checks the topics and the permissions, with a transaction that is aborted. */
export async function check(settings: Settings): Promise<readonly Finding[]> {
  const client = clientOptions(settings);
  const findings: Finding[] = [];
  try {
    await withAdmin(client, async (admin) => {
      findings.push({ status: "ok", message: `Connected to ${client.bootstrapBrokers.join(", ")}.` });
      findings.push(...(await topicFindings(admin, settings)));
    });
    if (findings.every(({ status }) => status === "ok")) findings.push(await transactionFinding(settings));
  } catch (error) {
    const explained = explain(error);
    if (explained instanceof Unreachable) throw explained;
    findings.push({ status: "problem", message: explained.message });
  }
  return findings;
}

async function topicFindings(admin: Admin, { in: inputs, accepted, rejected }: Settings): Promise<Finding[]> {
  const topics = await describeTopics(admin, [...inputs, accepted, rejected]);
  const input = topics.get(inputs[0] ?? "");
  return [...inputs, accepted, rejected].map((name) => {
    const topic = topics.get(name);
    if (topic === undefined)
      return {
        status: "problem",
        message: `Topic ${name} doesn't exist, or the user may not see it. Create it with session-schema-gate setup.`,
      };
    return findingOf(topic, inputs.includes(name) ? undefined : input);
  });
}

function findingOf(topic: Topic, input: Topic | undefined): Finding {
  const message = `${summaryOf(topic)}.`;
  if (input === undefined) return { status: "ok", message };
  if (maxBytesOf(topic) < maxBytesOf(input))
    return {
      status: "problem",
      message: `${message} Its max.message.bytes is less than that of ${input.name}. Raise it with session-schema-gate setup.`,
    };
  if (topic.partitions !== input.partitions)
    return { status: "ok", message: `${message} ${input.name} has ${input.partitions}, so records go to the partition of their key.` };
  return { status: "ok", message };
}

/** Uses what a transaction of `run` uses, except that it stores no record. */
async function transactionFinding(settings: Settings): Promise<Finding> {
  const { group } = groupOf(settings);
  const client = clientOptions(settings);
  const consumer = groupConsumer({ ...client, groupId: group, autocommit: false });
  const producer = transactionalProducer({
    ...client,
    transactionalId: `${group}-check`,
    idempotent: true,
    producerId: -1n,
    producerEpoch: -1,
  });
  try {
    const outputs = [settings.accepted, settings.rejected];
    const transaction = await producer.beginTransaction();
    await transaction.addConsumer(consumer);
    const records = outputs.map((topic) => ({ topic, partition: 0, value: Buffer.alloc(0) }));
    await transaction.addPartitions(await producer.metadata({ topics: [...outputs] }), records);
    await transaction.abort();
    return { status: "ok", message: `Transactions of the consumer group ${group} can write to ${outputs.join(" and ")}.` };
  } finally {
    await Promise.allSettled([producer.close(), consumer.close()]);
  }
}
