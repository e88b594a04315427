import type { RecordsBatch } from "@platformatic/kafka";
import { expect, test } from "vitest";
import { withoutAborted } from "./without-aborted.ts";

type Kind = "plain" | "data" | "commit" | "abort";

/** What a partition contains: an offset, a producer, and what it wrote. Records are named after their offset. */
type Entry = readonly [offset: number, producer: number, kind: Kind];

interface Case {
  readonly contains: string;
  readonly entries: readonly Entry[];
  /** The aborted transactions that the broker lists: producer and first offset. */
  readonly aborted: readonly (readonly [producer: number, first: number])[];
  /** The offsets of the records that are left. */
  readonly left: readonly number[];
}

const cases: readonly Case[] = [
  { contains: "no transaction", entries: [[0, -1, "plain"]], aborted: [], left: [0] },
  {
    contains: "one aborted transaction",
    entries: [
      [0, 1, "data"],
      [1, 1, "abort"],
      [2, 1, "data"],
      [3, 1, "commit"],
    ],
    aborted: [[1, 0]],
    left: [2],
  },
  {
    contains: "two aborted transactions of one producer, and a committed one between them",
    entries: [
      [0, 1, "data"],
      [1, 1, "abort"],
      [2, 1, "data"],
      [3, 1, "commit"],
      [4, 1, "data"],
      [5, 1, "abort"],
      [6, 1, "data"],
      [7, 1, "commit"],
    ],
    aborted: [
      [1, 0],
      [1, 4],
    ],
    left: [2, 6],
  },
  {
    contains: "aborted transactions, listed from the last",
    entries: [
      [0, 1, "data"],
      [1, 1, "abort"],
      [2, 1, "data"],
      [3, 1, "abort"],
    ],
    aborted: [
      [1, 2],
      [1, 0],
    ],
    left: [],
  },
  {
    contains: "an abort marker of a transaction without records, after a committed one",
    entries: [
      [0, 1, "data"],
      [1, 1, "abort"],
      [2, 1, "data"],
      [3, 1, "commit"],
      [4, 1, "abort"],
    ],
    aborted: [[1, 0]],
    left: [2],
  },
  { contains: "the begin of an aborted transaction, and not its marker", entries: [[0, 1, "data"]], aborted: [[1, 0]], left: [] },
  {
    contains: "the end of an aborted transaction that began before",
    entries: [
      [5, 1, "data"],
      [6, 1, "abort"],
      [7, 1, "data"],
      [8, 1, "commit"],
    ],
    aborted: [[1, 2]],
    left: [7],
  },
  {
    contains: "transactions of two producers at the same time",
    entries: [
      [0, 1, "data"],
      [1, 2, "data"],
      [2, 1, "abort"],
      [3, 2, "data"],
      [4, 2, "commit"],
    ],
    aborted: [[1, 0]],
    left: [1, 3],
  },
];

test.for(cases)("of a fetch that contains $contains, the committed records are left", ({ entries, aborted, left }) => {
  const batches = entries.map(batchOf);
  const transactions = aborted.map(([producer, first]) => ({ producerId: BigInt(producer), firstOffset: BigInt(first) }));
  const filtered = withoutAborted(batches, transactions);
  const data = filtered.filter(({ attributes }) => (attributes & 0x20) === 0);
  expect(data.flatMap(({ firstOffset, records }) => records.map(() => Number(firstOffset)))).toEqual(left);
  expect(filtered.map(({ firstOffset }) => Number(firstOffset))).toEqual(entries.map(([offset]) => offset));
});

function batchOf([offset, producer, kind]: Entry): RecordsBatch {
  const isControl = kind === "commit" || kind === "abort";
  const key = isControl ? Buffer.from([0, 0, 0, kind === "commit" ? 1 : 0]) : Buffer.from("key");
  const record = { length: 0, attributes: 0, timestampDelta: 0n, offsetDelta: 0, key, value: Buffer.from("value"), headers: [] };
  return {
    firstOffset: BigInt(offset),
    length: 0,
    partitionLeaderEpoch: 0,
    magic: 2,
    crc: 0,
    attributes: (kind === "plain" ? 0 : 0x10) | (isControl ? 0x20 : 0),
    lastOffsetDelta: 0,
    firstTimestamp: 0n,
    maxTimestamp: 0n,
    producerId: BigInt(producer),
    producerEpoch: 0,
    firstSequence: 0,
    records: [record],
  };
}
