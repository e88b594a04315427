import { startBroker } from "@session-schema/gate/testing/kafka/broker";
import { committed, createTopics, send } from "@session-schema/gate/testing/kafka/topics";
import { messageOf } from "@session-schema/gate/testing/messages";
import type { StartCarrier } from "./carrier.ts";

const input = "sessions";

export const startKafka: StartCarrier = async (messages) => {
  const broker = await startBroker();
  await createTopics(broker, [input], 6);
  const samples = Array.from({ length: messages }, (_, index) => ({ key: `k${index % 16}`, value: messageOf(index).body }));
  await send(broker, input, samples);
  let runs = 0;
  // A consumer group of its own reads the input from the start.
  const group = (): string => `run-${runs}`;
  return {
    reset: async () => {
      runs += 1;
      const [accepted, rejected] = [`${group()}.accepted`, `${group()}.rejected`];
      await createTopics(broker, [accepted, rejected], 6);
      return { engine: "kafka", servers: broker.address, in: input, accepted, rejected, consumer: group() };
    },
    stored: () => committed(broker, group(), input),
    [Symbol.asyncDispose]: () => broker[Symbol.asyncDispose](),
  };
};
