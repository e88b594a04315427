import { type JsMsg, jetstream, jetstreamManager, type StreamInfo } from "@nats-io/jetstream";
import { type MsgHdrs, type NatsConnection, headers as newHeaders } from "@nats-io/transport-node";
import { headerPrefix } from "../check/header-names.ts";
import type { ReplayOptions, ReplaySummary } from "../engine/engine.ts";
import { Failure } from "../engine/errors.ts";
import { connect } from "./connect.ts";
import { streamOf } from "./examine.ts";
import { messageIdHeader, producerIdHeader } from "./headers.ts";
import { placesOf } from "./places.ts";
import { type Outgoing, Publisher } from "./publisher.ts";
import { type MapSubject, subjectMap } from "./subjects.ts";

/** How many messages are read, sent back and deleted at a time. */
const batchSize = 200;

/**
 * Sends rejected messages back to the subjects they came from, each with its original bytes, and deletes it from the rejected stream once the input has
 * it. The id of a replay is that of the rejected message, and not that of the producer: the input would suppress that one. So a replay that is killed
 * can be repeated, and a message that is rejected again can be replayed again.
 */
export async function replay({ settings, selects, isDryRun, signal }: ReplayOptions): Promise<ReplaySummary> {
  const places = placesOf(settings);
  const toInput = subjectMap(places.rejected, places.input, "rejected");
  if (places.input.includes("*") !== places.rejected.includes("*") || places.input.includes(">") !== places.rejected.includes(">"))
    throw new Failure(
      `--rejected ${places.rejected} must have the wildcards of --in ${places.input}, so that each message can go back to its subject.`,
    );
  const connection = await connect(settings);
  const publisher = new Publisher(connection);
  let [replayed, left] = [0, 0];
  try {
    const manager = await jetstreamManager(connection);
    const stream = await streamOf(manager, places.rejected);
    if (stream === undefined) throw new Failure(`No stream stores --rejected ${places.rejected}. Run session-schema-gate setup.`);
    const { name } = stream.config;
    const move = async (messages: readonly JsMsg[]): Promise<void> => {
      replayed += messages.length;
      if (isDryRun || messages.length === 0) return;
      const { refusals } = await publisher.publish(messages.map((message) => outgoing(message, toInput)));
      for (const { reason } of refusals.values())
        throw new Failure(`The input doesn't store a message: ${reason}. Those before were replayed.`);
      await Promise.all(messages.map(({ seq }) => manager.streams.deleteMessage(name, seq, false)));
    };
    let selected: JsMsg[] = [];
    for await (const message of rejectedMessages(connection, stream, places.rejected)) {
      if (signal.aborted) break;
      if (selects(byLowerName(message.headers))) selected.push(message);
      else left++;
      if (selected.length < batchSize) continue;
      await move(selected);
      selected = [];
    }
    await move(selected);
    return { replayed, left };
  } finally {
    publisher.close();
    await connection.close();
  }
}

/** Those that are there now. What is rejected from now on isn't among them. */
async function* rejectedMessages(connection: NatsConnection, { config, state }: StreamInfo, subject: string): AsyncGenerator<JsMsg> {
  if (state.messages === 0) return;
  const consumer = await jetstream(connection).consumers.get(config.name, { filter_subjects: subject });
  if ((await consumer.info()).num_pending === 0) return;
  for await (const message of await consumer.consume({ max_messages: 2 * batchSize })) {
    if (message.seq > state.last_seq) return;
    yield message;
    if (message.info.pending === 0) return;
  }
}

const byLowerName = (headers: MsgHdrs | undefined): ReadonlyMap<string, string> =>
  new Map([...(headers ?? [])].map(([name, [value = ""]]) => [name.toLowerCase(), value]));

const outgoing = (message: JsMsg, toInput: MapSubject): Outgoing => ({
  subject: toInput(message.subject),
  body: message.data,
  headers: inputHeaders(message.headers, `replay:${idOf(message)}`),
});

const idOf = ({ info: { stream, streamSequence, timestampNanos } }: JsMsg): string => `${stream}:${streamSequence}:${timestampNanos}`;

/** The headers of the producer, without those of the gate, and with the id of this replay. */
function inputHeaders(rejected: MsgHdrs | undefined, id: string): MsgHdrs {
  const headers = newHeaders();
  headers.set(messageIdHeader, id);
  for (const [name, values] of rejected ?? []) {
    const lower = name.toLowerCase();
    if (lower.startsWith("nats-") || (lower.startsWith(headerPrefix) && lower !== producerIdHeader)) continue;
    for (const value of values) headers.append(name, value);
  }
  return headers;
}
