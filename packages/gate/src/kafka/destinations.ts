import { compatibilityPartitioner, type Message } from "@platformatic/kafka";
import type { Settings } from "../settings/settings.ts";
import type { Destination } from "./records/output-record.ts";
import { maxBytesOf, type Topic, topicNamed } from "./topics.ts";

/**
 * Where records go: to the partition of the same number if the output has as many as the input, otherwise to that of the key, as the Java client
 * does.
 */
export function destinations(
  { accepted, rejected }: Pick<Settings, "accepted" | "rejected">,
  topics: ReadonlyMap<string, Topic>,
): (record: Message, isAccepted: boolean) => Destination {
  const outputs = [accepted, rejected].map((name) => topicNamed(topics, name));
  const limits = new Map(outputs.map((topic) => [topic.name, maxBytesOf(topic)]));
  return (record, isAccepted) => {
    const output = topicNamed(topics, isAccepted ? accepted : rejected);
    const isSameCount = topicNamed(topics, record.topic).partitions === output.partitions;
    const partition = isSameCount ? record.partition : partitionOf(record, output);
    return { topic: output.name, partition, maxBytes: limits.get(output.name) ?? maxBytesOf(output) };
  };
}

function partitionOf({ key, partition }: Message, { name, partitions }: Topic): number {
  // The type of the client has a key, but a record can have none.
  if ((key as Buffer | undefined) === undefined) return partition % partitions;
  return compatibilityPartitioner({ topic: name }, key) % partitions;
}
