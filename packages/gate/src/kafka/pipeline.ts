import type { CompressionAlgorithmValue } from "@platformatic/kafka";
import type { Observer, Pipeline } from "../engine/engine.ts";
import type { Settings } from "../settings/settings.ts";
import { clientOptions } from "./client-options.ts";
import { destinations } from "./destinations.ts";
import { explain } from "./explain.ts";
import { groupOf } from "./group.ts";
import { GroupReader } from "./group-reader.ts";
import { messagesOf } from "./message.ts";
import { TransactionSink } from "./sink.ts";
import { GroupSource } from "./source.ts";
import { describeTopics, maxBytesOf, withAdmin } from "./topics.ts";
import { TransactionWriter } from "./transaction-writer.ts";

/** Connects a consumer group and a transactional producer to the topics of the settings. */
export async function openPipeline(settings: Settings, { log, waiting }: Observer): Promise<Pipeline> {
  const client = clientOptions(settings);
  const { in: inputs, accepted, rejected, inFlight, check } = settings;
  const topics = await withAdmin(client, (admin) => describeTopics(admin, [...inputs, accepted, rejected])).catch((error: unknown) => {
    throw explain(error);
  });
  const destinationOf = destinations(settings, topics);
  const { group, instance } = groupOf(settings);
  const reader = new GroupReader({ client, topics: inputs, group, instance, maxRecords: inFlight, log });
  const writer = new TransactionWriter({
    client,
    transactionalId: `${group}-${instance}`,
    compression: settings.text("compression") as CompressionAlgorithmValue, // checked against the values of the option
    maxBytesOf: (topic) => maxBytesOf(topics.get(topic)),
  });
  const counting = setInterval(() => void reader.waiting().then(waiting, () => {}), 15_000); // the next one may succeed
  return {
    source: new GroupSource({ reader, writer, messageOf: messagesOf(check.model) }),
    sink: new TransactionSink({ writer, destinationOf }),
    close: async () => {
      clearInterval(counting);
      await Promise.allSettled([reader.close(), writer.close()]);
    },
  };
}
