import { startGate } from "@session-schema/gate/testing/gate";
import { counts, load, natsOptions, recreateOutputs } from "@session-schema/gate/testing/nats";
import { NatsServer } from "@session-schema/gate/testing/nats-server";
import type { StartCarrier } from "./carrier.ts";

export const startNats: StartCarrier = async (messages) => {
  const server = await NatsServer.start();
  const options = natsOptions(server.url);
  await startGate("setup", options).ended();
  await load(server.url, 0, messages);
  return {
    reset: async () => {
      await recreateOutputs(server.url);
      return options;
    },
    stored: async () => {
      const { accepted, rejected } = await counts(server.url);
      return accepted + rejected;
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  };
};
