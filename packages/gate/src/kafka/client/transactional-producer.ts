import { type API, addPartitionsToTxnV3, type Callback, kGetApi, Producer, type ProducerOptions } from "@platformatic/kafka";

/**
 * A producer whose transactions need no permission on the cluster: from version 4 on, AddPartitionsToTxn is a request between brokers, which
 * requires `ClusterAction`. `@platformatic/kafka` 2.12.1 sends the newest version that the broker knows.
 */
export const transactionalProducer = (options: ProducerOptions<Buffer, Buffer, Buffer, Buffer>): Producer =>
  new TransactionalProducer(options);

class TransactionalProducer extends Producer {
  override [kGetApi]<Arguments extends unknown[], Response>(name: string, callback: Callback<API<Arguments, Response>>): void {
    // All versions of a request take the same arguments and give the same response.
    if (name === "AddPartitionsToTxn") callback(null, addPartitionsToTxnV3.api as unknown as API<Arguments, Response>);
    else super[kGetApi](name, callback);
  }
}
