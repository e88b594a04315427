import type { Msg } from "@nats-io/transport-node";
import type { Message } from "../engine/engine.ts";

/** A message of a JetStream consumer. */
export interface NatsMessage extends Message {
  readonly subject: string;
  /** Where to acknowledge it. */
  readonly reply: string;
  /** The same each time it is delivered, and of no other message, even if its stream is deleted and created again. */
  readonly id: string;
  readonly msg: Msg;
}

/** undefined for a message that doesn't come from a consumer. */
export function natsMessage(msg: Msg): NatsMessage | undefined {
  const { subject, reply = "" } = msg;
  const id = idOf(reply);
  return id === undefined ? undefined : { body: msg.data, subject, reply, id, msg };
}

/**
 * `<stream>:<sequence>:<time>` of a message, from the subject to acknowledge it:
 * `$JS.ACK.<stream>.<consumer>.<deliveries>.<sequence>.<consumer sequence>.<time>.<pending>`, or with a domain and an account hash before the stream.
 */
export function idOf(reply: string): string | undefined {
  if (!reply.startsWith("$JS.ACK.")) return undefined;
  const tokens = reply.split(".");
  const at = tokens.length === 9 ? 2 : 4;
  return tokens.length < at + 7 ? undefined : `${tokens[at]}:${tokens[at + 3]}:${tokens[at + 5]}`;
}
