import { expect, test } from "vitest";
import type { OutputRecord } from "./record.ts";
import { batchOverhead, recordSize } from "./record-size.ts";
import { splitBySize } from "./split-by-size.ts";

const record = (topic: string, partition: number, bytes: number): OutputRecord => ({
  topic,
  partition,
  key: undefined,
  value: Buffer.alloc(bytes),
  headers: new Map(),
  timestamp: 0n,
});

/** Room for two records of 100 bytes. */
const limit = batchOverhead + 2 * recordSize(record("a", 0, 100));

const cases: readonly { readonly given: string; readonly records: readonly OutputRecord[]; readonly parts: readonly number[] }[] = [
  { given: "no records", records: [], parts: [] },
  { given: "records that fit", records: [record("a", 0, 100), record("a", 0, 100)], parts: [2] },
  { given: "one too many for a partition", records: [record("a", 0, 100), record("a", 0, 100), record("a", 0, 0)], parts: [2, 1] },
  { given: "records of two partitions", records: [0, 0, 1, 1].map((partition) => record("a", partition, 100)), parts: [4] },
  { given: "records of two topics", records: ["a", "a", "b", "b"].map((topic) => record(topic, 0, 100)), parts: [4] },
  { given: "one that is too large", records: [record("a", 0, 1), record("a", 0, 1000), record("a", 0, 1)], parts: [1, 1, 1] },
];

test.for(cases)("given $given, each part fits into a batch of each partition", ({ records, parts }) => {
  const split = splitBySize(records, () => limit);
  expect(split.map((part) => part.length)).toEqual(parts);
  expect(split.flat()).toEqual(records);
});
