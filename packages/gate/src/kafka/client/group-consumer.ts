import { type API, type Callback, Consumer, type ConsumerOptions, kGetApi } from "@platformatic/kafka";
import { type AbortedTransaction, withoutAborted } from "./without-aborted.ts";

/**
 * A consumer that can be part of a transaction. Two requests of `@platformatic/kafka` 2.12.1 are corrected:
 *
 * - Fetch: records of aborted transactions are removed by the rule of the Java client. The client's own filter lets them pass if a producer
 *   aborts twice within a fetch or if a fetch ends before the abort marker, and can drop records that were committed.
 * - OffsetFetch: the broker waits for offsets that a transaction is about to commit. Otherwise the next owner of a partition starts before
 *   the messages that its last owner is about to commit, and both store them.
 */
export const groupConsumer = (options: ConsumerOptions<Buffer, Buffer, Buffer, Buffer>): Consumer => new GroupConsumer(options);

class GroupConsumer extends Consumer {
  override [kGetApi]<Arguments extends unknown[], Response>(name: string, callback: Callback<API<Arguments, Response>>): void {
    super[kGetApi]<Arguments, Response>(name, (error, api) => {
      // What a request is corrected to takes the same arguments and gives the same response.
      callback(error, (api === undefined ? undefined : corrected(name, api as unknown as Request)) as API<Arguments, Response> | undefined);
    });
  }
}

type Done = (error: Error | null, response?: unknown) => void;

interface Request {
  (connection: unknown, ...rest: unknown[]): void;
  readonly version: number;
}

function corrected(name: string, request: Request): Request {
  const { version } = request;
  if (name === "OffsetFetch")
    return Object.assign(
      (connection: unknown, groups: unknown, _requireStable: unknown, done: unknown) => request(connection, groups, true, done),
      { version },
    );
  if (name !== "Fetch") return request;
  const fetch = (connection: unknown, ...rest: unknown[]): void => {
    // The last argument of every request is its callback.
    const done = rest.pop() as Done;
    request(connection, ...rest, (error: Error | null, response: FetchResponse | undefined) => {
      if (response !== undefined) dropAborted(response);
      done(error, response);
    });
  };
  return Object.assign(fetch, { version });
}

interface FetchResponse {
  readonly responses: readonly {
    readonly partitions: readonly {
      abortedTransactions: AbortedTransaction[] | null;
      records?: Parameters<typeof withoutAborted>[0] | null;
    }[];
  }[];
}

function dropAborted({ responses }: FetchResponse): void {
  for (const { partitions } of responses) {
    for (const partition of partitions) {
      if (!partition.records || !partition.abortedTransactions?.length) continue;
      partition.records = withoutAborted(partition.records, partition.abortedTransactions);
      // Leaves nothing to the client's own filter.
      partition.abortedTransactions = [];
    }
  }
}
