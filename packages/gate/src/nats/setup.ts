import { AckPolicy, DeliverPolicy, DiscardPolicy, type JetStreamManager, jetstreamManager, StorageType } from "@nats-io/jetstream";
import { UsageError } from "@tools/command-line";
import type { Finding } from "../engine/engine.ts";
import type { Settings } from "../settings/settings.ts";
import { connect } from "./connect.ts";
import { ackWaitOf, consumerOf, consumerProblems, seconds, streamOf } from "./examine.ts";
import { placesOf } from "./places.ts";

/** Creates the streams and the consumer that are missing, and lengthens duplicate windows that are too short. */
export async function setup(settings: Settings): Promise<readonly Finding[]> {
  const places = placesOf(settings);
  const [ackWait, outage, window] = [settings.duration("ack-wait"), settings.duration("outage"), settings.duration("duplicate-window")];
  if (window <= ackWait + outage)
    throw new UsageError(
      `--duplicate-window ${seconds(window)} must be longer than --ack-wait ${seconds(ackWait)} and --outage ${seconds(outage)} together, because a message may come again until then.`,
    );
  const connection = await connect(settings);
  try {
    const manager = await jetstreamManager(connection);
    const input = await inputStream(manager, places.input, settings);
    const consumer = await inputConsumer(manager, input.name, places.input, settings);
    const accepted = await outputStream(manager, places.accepted, settings);
    const rejected = await outputStream(manager, places.rejected, settings);
    return [input.finding, ...consumer, accepted, rejected];
  } finally {
    await connection.close();
  }
}

async function inputStream(
  manager: JetStreamManager,
  subject: string,
  settings: Settings,
): Promise<{ readonly name: string; readonly finding: Finding }> {
  const found = await streamOf(manager, subject);
  if (found !== undefined) {
    const { name } = found.config;
    return { name, finding: { status: "ok", message: `stream ${name} stores ${subject}` } };
  }
  const name = nameFor(subject);
  await manager.streams.add({ name, subjects: [subject], storage: StorageType.File, num_replicas: settings.count("replicas") });
  return { name, finding: { status: "created", message: `stream ${name} for ${subject}` } };
}

async function outputStream(manager: JetStreamManager, subject: string, settings: Settings): Promise<Finding> {
  const found = await streamOf(manager, subject);
  const window = settings.duration("duplicate-window") * 1e6; // in nanoseconds
  if (found === undefined) {
    const name = nameFor(subject);
    await manager.streams.add({
      name,
      subjects: [subject],
      storage: StorageType.File,
      num_replicas: settings.count("replicas"),
      discard: DiscardPolicy.New, // if it gets limits, the gate waits instead of losing the oldest results
      duplicate_window: window,
      allow_direct: true,
    });
    return { status: "created", message: `stream ${name} for ${subject}, which remembers message ids for ${seconds(window / 1e6)}` };
  }
  const { name, duplicate_window } = found.config;
  if (duplicate_window >= window) return { status: "ok", message: `stream ${name} stores ${subject}` };
  await manager.streams.update(name, { duplicate_window: window });
  return {
    status: "changed",
    message: `stream ${name}: duplicate_window from ${seconds(duplicate_window / 1e6)} to ${seconds(window / 1e6)}`,
  };
}

async function inputConsumer(manager: JetStreamManager, stream: string, subject: string, settings: Settings): Promise<Finding[]> {
  const name = settings.text("consumer") ?? "";
  const found = await consumerOf(manager, stream, name);
  const ackWait = settings.duration("ack-wait");
  if (found === undefined) {
    await manager.consumers.add(stream, {
      durable_name: name,
      filter_subject: subject,
      ack_policy: AckPolicy.Explicit,
      deliver_policy: DeliverPolicy.All,
      ack_wait: ackWait * 1e6,
      max_deliver: -1,
      max_ack_pending: Math.max(100_000, settings.inFlight * 10), // for all gates together
    });
    return [{ status: "created", message: `consumer ${name} of stream ${stream}, which waits ${seconds(ackWait)} for an acknowledgement` }];
  }
  const problems = consumerProblems(found, settings, { input: subject });
  if (problems.length > 0) return problems.map((message) => ({ status: "problem", message }));
  if (ackWaitOf(found) === ackWait) return [{ status: "ok", message: `consumer ${name} of stream ${stream}` }];
  await manager.consumers.update(stream, name, { ack_wait: ackWait * 1e6, backoff: [] });
  return [{ status: "changed", message: `consumer ${name}: ack_wait from ${seconds(ackWaitOf(found))} to ${seconds(ackWait)}` }];
}

/** `SESSIONS_IN` for `sessions.in.>`. */
const nameFor = (subject: string): string =>
  subject
    .split(".")
    .filter((token) => token !== "*" && token !== ">")
    .join("_")
    .toUpperCase()
    .replace(/[^\w-]/g, "_") || "ALL";
