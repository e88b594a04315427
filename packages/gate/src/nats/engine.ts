import { jetstreamManager } from "@nats-io/jetstream";
import type { Engine, Pipeline } from "../engine/engine.ts";
import { Failure, Unreachable } from "../engine/errors.ts";
import { connect } from "./connect.ts";
import { examine } from "./examine.ts";
import { placesOf } from "./places.ts";
import { replay } from "./replay.ts";
import { setup } from "./setup.ts";
import { StreamSink } from "./sink.ts";
import { PullSource } from "./source.ts";

/** NATS JetStream: a durable pull consumer, and streams that recognize by the message id what they already have. */
export const nats: Engine = {
  open: async (settings, observer): Promise<Pipeline> => {
    const places = placesOf(settings);
    const connection = await connect(settings);
    try {
      const { stream, findings } = await examine(await jetstreamManager(connection), settings, places);
      const problem = findings.find(({ status }) => status === "problem");
      if (problem !== undefined || stream === undefined) throw new Failure(problem?.message ?? "There is no input stream.");
      const source = new PullSource({
        connection,
        stream,
        consumer: settings.text("consumer") ?? "",
        inFlight: settings.inFlight,
        observer,
      });
      const sink = new StreamSink(connection, places, observer);
      void (async () => {
        for await (const { type } of connection.status()) {
          if (type === "disconnect") {
            observer.disconnected("the connection was lost");
            source.disconnected();
            sink.disconnected();
          } else if (type === "reconnect") {
            observer.connected();
            source.reconnected();
          }
        }
      })();
      void connection
        .closed()
        .then((error) => source.fail(new Unreachable(`the connection was closed: ${error?.message ?? "by the gate"}`)));
      return {
        source,
        sink,
        close: async () => {
          if (!connection.isClosed()) await connection.flush().catch(() => {}); // the last acknowledgements
          sink.close();
          await connection.close();
        },
      };
    } catch (error) {
      await connection.close();
      throw error;
    }
  },
  setup,
  replay,
  check: async (settings) => {
    const places = placesOf(settings);
    const connection = await connect(settings);
    try {
      return (await examine(await jetstreamManager(connection), settings, places)).findings;
    } finally {
      await connection.close();
    }
  },
};
