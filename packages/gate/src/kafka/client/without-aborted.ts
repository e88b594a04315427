import type { RecordsBatch } from "@platformatic/kafka";

/** A transaction that a producer aborted, as a broker lists it with the records of a partition. */
export interface AbortedTransaction {
  readonly producerId: bigint;
  readonly firstOffset: bigint;
}

/**
 * Empties the batches of aborted transactions, by the rule of the Java client: a producer's batches are aborted from the first offset of a
 * listed transaction to the next abort marker. Emptied and control batches stay in the list, because the position of a reader is counted
 * from the last batch.
 */
export function withoutAborted(batches: readonly RecordsBatch[], transactions: readonly AbortedTransaction[]): RecordsBatch[] {
  const upcoming = [...transactions].sort((a, b) => Number(b.firstOffset - a.firstOffset));
  const aborting = new Set<bigint>();
  return batches.map((batch) => {
    const last = batch.firstOffset + BigInt(batch.lastOffsetDelta);
    for (let next = upcoming.at(-1); next !== undefined && next.firstOffset <= last; next = upcoming.at(-1)) {
      aborting.add(next.producerId);
      upcoming.pop();
    }
    if (isAbortMarker(batch)) aborting.delete(batch.producerId);
    const aborted = (batch.attributes & transactional) !== 0 && (batch.attributes & control) === 0 && aborting.has(batch.producerId);
    return aborted ? { ...batch, records: [] } : batch;
  });
}

const transactional = 1 << 4;
const control = 1 << 5;

/** The key of a control record is a version and a type, 0 for abort, each of two bytes. */
const isAbortMarker = ({ attributes, records }: RecordsBatch): boolean =>
  (attributes & control) !== 0 && records[0]?.key?.readInt16BE(2) === 0;
