import type { Message as ClientMessage } from "@platformatic/kafka";
import type { Batch, Source } from "../engine/engine.ts";
import { explain } from "./explain.ts";
import type { GroupReader, Membership } from "./group-reader.ts";
import type { KafkaMessage } from "./message.ts";
import type { TransactionWriter } from "./transaction-writer.ts";

export interface GroupSourceOptions {
  readonly reader: GroupReader;
  readonly writer: TransactionWriter;
  readonly messageOf: (record: ClientMessage, membership: Membership) => KafkaMessage;
}

/** The records of a consumer group. Each batch is one transaction of a producer, so the next is yielded only after it. */
export class GroupSource implements Source<KafkaMessage> {
  readonly #options: GroupSourceOptions;

  constructor(options: GroupSourceOptions) {
    this.#options = options;
  }

  async *batches(): AsyncGenerator<Batch<KafkaMessage>> {
    const { reader, writer, messageOf } = this.#options;
    try {
      for (;;) {
        await writer.begin();
        const read = await reader.next();
        if (read === undefined) return;
        const settled = Promise.withResolvers<void>();
        yield {
          messages: read.records.map((record) => messageOf(record, read.membership)),
          acknowledge: () => Promise.resolve(settled.resolve()),
          release: () => {
            reader.rewind();
            return Promise.resolve(settled.resolve());
          },
        };
        await settled.promise;
      }
    } catch (error) {
      throw explain(error);
    }
  }

  stop(): Promise<void> {
    return Promise.resolve(this.#options.reader.stop());
  }
}
