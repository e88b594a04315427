import { type Admin, ConfigResourceTypes, IncrementalAlterConfigOperationTypes } from "@platformatic/kafka";
import type { Finding } from "../engine/engine.ts";
import type { Settings } from "../settings/settings.ts";
import { clientOptions } from "./client-options.ts";
import { explain } from "./explain.ts";
import { describeTopics, maxBytesOf, summaryOf, type Topic, withAdmin } from "./topics.ts";

/** Room for the headers that the gate adds to the largest record. */
const headerBytes = 16_384;

/** Creates the topics that are missing. Of those that exist, only the size limit of the outputs is raised. */
export async function setup(settings: Settings): Promise<readonly Finding[]> {
  try {
    return await withAdmin(clientOptions(settings), (admin) => setupTopics(admin, settings));
  } catch (error) {
    throw explain(error);
  }
}

async function setupTopics(admin: Admin, settings: Settings): Promise<Finding[]> {
  const { in: inputs, accepted, rejected } = settings;
  const topics = await describeTopics(admin, [...inputs, accepted, rejected]);
  const wanted = { partitions: settings.count("partitions"), replicas: settings.count("replicas") };
  const model = topics.get(inputs[0] ?? "");
  const minBytes = Math.max(...inputs.map((name) => maxBytesOf(topics.get(name)))) + headerBytes;
  const findings: Finding[] = [];
  for (const name of inputs) {
    const topic = topics.get(name);
    findings.push(topic === undefined ? await created(admin, name, wanted, {}) : existing(topic, wanted.replicas));
  }
  for (const name of [accepted, rejected]) {
    const topic = topics.get(name);
    if (topic === undefined) {
      const configs = {
        "max.message.bytes": String(minBytes),
        ...(name === rejected ? { "cleanup.policy": "delete", "retention.ms": String(settings.duration("retention")) } : policyOf(model)),
      };
      findings.push(await created(admin, name, { ...wanted, partitions: model?.partitions ?? wanted.partitions }, configs));
    } else {
      findings.push(existing(topic, wanted.replicas));
      if (maxBytesOf(topic) < minBytes) findings.push(await raised(admin, topic, minBytes));
    }
  }
  return findings;
}

/** Accepted records are kept as those of the input are. */
const policyOf = (input: Topic | undefined): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ["cleanup.policy", "retention.ms", "retention.bytes"].flatMap((name) => {
      const value = input?.configs.get(name);
      return value === undefined ? [] : [[name, value]];
    }),
  );

async function created(
  admin: Admin,
  topic: string,
  { partitions, replicas }: { readonly partitions: number; readonly replicas: number },
  configs: Readonly<Record<string, string>>,
): Promise<Finding> {
  // With one replica fewer than there are, a broker can be restarted; a record is stored by two at least where there are three.
  const all = { "min.insync.replicas": String(Math.max(1, replicas - 1)), ...configs };
  await admin.createTopics({
    topics: [topic],
    partitions,
    replicas,
    configs: Object.entries(all).map(([name, value]) => ({ name, value })),
  });
  const settings = Object.entries(all).map(([name, value]) => `${name}=${value}`);
  return { status: "created", message: `${summaryOf({ name: topic, partitions, replicas })}, ${settings.join(", ")}.` };
}

function existing(topic: Topic, wanted: number): Finding {
  const message = `${summaryOf(topic)}.`;
  if (topic.replicas >= wanted) return { status: "ok", message };
  return { status: "problem", message: `${message} --replicas asks for ${wanted}: add them with kafka-reassign-partitions.` };
}

async function raised(admin: Admin, topic: Topic, bytes: number): Promise<Finding> {
  await admin.incrementalAlterConfigs({
    resources: [
      {
        resourceType: ConfigResourceTypes.TOPIC,
        resourceName: topic.name,
        configs: [{ name: "max.message.bytes", configOperation: IncrementalAlterConfigOperationTypes.SET, value: String(bytes) }],
      },
    ],
  });
  return {
    status: "changed",
    message: `Topic ${topic.name}: max.message.bytes is ${bytes}, was ${maxBytesOf(topic)}, so that the largest record of the input fits with headers.`,
  };
}
