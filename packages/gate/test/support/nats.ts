import { type JetStreamManager, jetstream, jetstreamManager } from "@nats-io/jetstream";
import { connect, type NatsConnection } from "@nats-io/transport-node";
import { messageOf, type TestMessage } from "./messages.ts";
import { type Tally, TallyCounter } from "./tally.ts";

/** The options of every gate of a server. */
export const natsOptions = (url: string): Record<string, string> => ({
  engine: "nats",
  servers: url,
  in: "sessions.in.>",
  accepted: "sessions.accepted.>",
  rejected: "sessions.rejected.>",
});

export const consumerName = "session-schema-gate";

export const streams = { in: "SESSIONS_IN", accepted: "SESSIONS_ACCEPTED", rejected: "SESSIONS_REJECTED" } as const;

/** Runs code with a connection. */
export async function withNats<T>(url: string, run: (connection: NatsConnection, manager: JetStreamManager) => Promise<T>): Promise<T> {
  const connection = await connect({ servers: url, noAsyncTraces: true });
  try {
    return await run(connection, await jetstreamManager(connection));
  } finally {
    await connection.close();
  }
}

/** Publishes messages to the input. */
export const load = (url: string, from: number, to: number, message: (index: number) => TestMessage = messageOf): Promise<void> =>
  withNats(url, async (connection) => {
    const client = jetstream(connection, { timeout: 60_000 });
    for (let start = from; start < to; start += 1000) {
      const indexes = Array.from({ length: Math.min(1000, to - start) }, (_, offset) => start + offset);
      await Promise.all(indexes.map((index) => client.publish(`sessions.in.p${index % 16}`, message(index).body)));
    }
  });

/** The number of messages in each stream. */
export const counts = (url: string): Promise<Record<keyof typeof streams, number>> =>
  withNats(url, async (_, manager) => {
    const count = async (name: string): Promise<number> => (await manager.streams.info(name)).state.messages;
    return { in: await count(streams.in), accepted: await count(streams.accepted), rejected: await count(streams.rejected) };
  });

/** How many messages of the input no gate has acknowledged. */
export const left = (url: string): Promise<number> =>
  withNats(url, async (_, manager) => {
    const { num_pending, num_ack_pending } = await manager.consumers.info(streams.in, consumerName);
    return num_pending + num_ack_pending;
  });

/** Compares the outputs with the messages. */
export const tally = (url: string, count: number, message: (index: number) => TestMessage = messageOf): Promise<Tally> =>
  withNats(url, async (connection, manager) => {
    const counter = new TallyCounter(count, message);
    for (const [stream, isAccepted] of [
      [streams.accepted, true],
      [streams.rejected, false],
    ] as const) {
      const { messages } = (await manager.streams.info(stream)).state;
      if (messages === 0) continue;
      const consumer = await jetstream(connection).consumers.get(stream, {});
      let read = 0;
      for await (const { data } of await consumer.consume({ max_messages: 2000 })) {
        counter.add(data, isAccepted);
        if (++read === messages) break;
      }
    }
    return counter.tally;
  });

/** Empties the outputs, and lets the gates begin again. A stream that is purged would still know the ids that it had. */
export const recreateOutputs = (url: string): Promise<void> =>
  withNats(url, async (_, manager) => {
    for (const name of [streams.accepted, streams.rejected]) {
      const { config } = await manager.streams.info(name);
      await manager.streams.delete(name);
      await manager.streams.add(config);
    }
    const { config } = await manager.consumers.info(streams.in, consumerName);
    await manager.consumers.delete(streams.in, consumerName);
    await manager.consumers.add(streams.in, config);
  });
