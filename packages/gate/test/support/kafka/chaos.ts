import { setTimeout as sleep } from "node:timers/promises";
import { startGate } from "../gate.ts";
import { messageOf, type TestMessage } from "../messages.ts";
import { until } from "../program.ts";
import { type Tally, TallyCounter } from "../tally.ts";
import { startBroker } from "./broker.ts";
import { committed, createTopics, readCommitted, send } from "./topics.ts";

export interface ChaosOptions {
  readonly messages: number;
  readonly gates: number;
  /** How long a gate is in the consumer group before it is killed, in milliseconds. */
  readonly killAfter: number;
}

export interface Chaos {
  readonly tally: Tally;
  /** Records without a value in the topic of accepted ones. */
  readonly tombstones: number;
  readonly kills: number;
  readonly seconds: number;
}

const partitions = 6;
/** The default of max.message.bytes is 1,048,588. This is the rest of the batch, of the record and of its key. */
const largestBody = 1_048_588 - 61 - 20;
const largestAt = 777;

/** As in the tests of the other engines, and one whose body is as long as the topic allows. */
export const kafkaMessageOf = (index: number): TestMessage =>
  index === largestAt ? { id: `m-${index}-`, body: Buffer.from(`m-${index}-`.padEnd(largestBody)), accepted: false } : messageOf(index);

/**
 * Kills gates again and again while they work, each under its own name, until the input is processed. In between, the broker restarts, and then a
 * gate without a name joins the group and leaves it.
 */
export async function chaos({ messages, gates, killAfter }: ChaosOptions): Promise<Chaos> {
  await using broker = await startBroker();
  const [input, accepted, rejected, group] = ["sessions", "sessions.accepted", "sessions.rejected", "gates"] as const;
  await createTopics(broker, [input, accepted, rejected], partitions);
  const bodies = Array.from({ length: messages }, (_, index) => ({ key: `k${index % 16}`, value: kafkaMessageOf(index).body }));
  const tombstones = [0, 1, 2].map((key) => ({ key: `k${key}`, value: undefined }));
  await send(broker, input, [...bodies, ...tombstones]);
  const total = messages + tombstones.length;

  const options = { engine: "kafka", servers: broker.address, in: input, accepted, rejected, consumer: group, "in-flight": "500" };
  const begin = Date.now();
  let kills = 0;
  let isOver = false;
  const live = async (gate: number): Promise<void> => {
    while (!isOver) {
      await using program = startGate("run", { ...options, instance: `gate-${gate}` });
      const ended = () => isOver || program.exitCode !== undefined;
      await until("the gate is in the group", () => ended() || program.errors.includes("Joined the consumer group"), 600);
      if (!ended()) await sleep(killAfter * (0.5 + Math.random()));
      if (program.exitCode !== undefined) throw new Error(`A gate ended by itself:\n${program.errors}`);
      if (isOver) {
        await program.end("SIGTERM");
      } else {
        await program.end("SIGKILL");
        kills++;
      }
    }
  };
  const lives = Array.from({ length: gates }, (_, gate) => live(gate));
  const processed = (share: number): Promise<unknown> =>
    Promise.race([until("messages are processed", async () => (await committed(broker, group, input)) >= total * share, 3600), ...lives]);
  try {
    await processed(0.3);
    await broker.restart();
    await processed(0.6);
    await using guest = startGate("run", options);
    await processed(0.8);
    await guest.end("SIGTERM");
    await processed(1);
  } finally {
    isOver = true;
    await Promise.all(lives);
  }
  const seconds = Math.round((Date.now() - begin) / 1000);

  const counter = new TallyCounter(messages, kafkaMessageOf);
  let withoutValue = 0;
  for await (const { topic, value } of readCommitted(broker, [accepted, rejected])) {
    if (value === undefined) withoutValue += topic === accepted ? 1 : 0;
    else counter.add(value, topic === accepted);
  }
  return { tally: counter.tally, tombstones: withoutValue, kills, seconds };
}
