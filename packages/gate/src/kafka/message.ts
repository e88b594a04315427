import type { Message as ClientMessage } from "@platformatic/kafka";
import { contractHash } from "@session-schema/validators";
import type { Result } from "../check/check.ts";
import { contractHeader, modelHeader, resultHeader } from "../check/header-names.ts";
import type { Message } from "../engine/engine.ts";
import type { Membership } from "./group-reader.ts";

/** A record of the input, read in a generation of the consumer group. */
export interface KafkaMessage extends Message {
  readonly record: ClientMessage;
  readonly membership: Membership;
}

/**
 * Makes messages of records. A record without a value deletes its key from a compacted topic: there is nothing to check, and the topic of accepted
 * records must delete the key too.
 */
export function messagesOf(model: string): (record: ClientMessage, membership: Membership) => KafkaMessage {
  const headers = { [contractHeader]: contractHash, [modelHeader]: model, [resultHeader]: "accepted" as const };
  const tombstone: Result = { accepted: true, issues: [], headers };
  return (record, membership) =>
    // The type of the client has a value, but a record can have none.
    (record.value as Buffer | undefined) === undefined
      ? { body: Buffer.alloc(0), result: tombstone, record, membership }
      : { body: record.value, record, membership };
}
