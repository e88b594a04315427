import type { Message } from "@platformatic/kafka";
import { expect, test } from "vitest";
import { checkOf } from "../../check/check.ts";
import { type Destination, outputRecord } from "./output-record.ts";
import { batchOverhead, recordSize } from "./record-size.ts";

const check = checkOf({ model: "Session", mode: "tolerant", maxBytes: 2 ** 20 });
const destination: Destination = { topic: "out", partition: 3, maxBytes: 2 ** 20 };

const message = (value: string, headers: readonly (readonly [string, string])[] = []): Message => ({
  key: Buffer.from("key"),
  value: Buffer.from(value),
  topic: "in",
  partition: 3,
  offset: 42n,
  timestamp: 7n,
  headers: new Map(),
  headerEntries: headers.map(([name, text]) => [Buffer.from(name), Buffer.from(text)]),
  leaderEpoch: 0,
  metadata: {},
  commit: () => {},
  toJSON: () => {
    throw new Error("not used");
  },
});

const output = (input: Message, to: Destination = destination): ReturnType<typeof outputRecord> =>
  outputRecord(input, check(input.value), to);

const headersOf = ({ headers }: ReturnType<typeof outputRecord>): [string, string][] =>
  [...headers].map(([name, text]) => [String(name), String(text)]);

const names = (record: ReturnType<typeof outputRecord>): string[] => headersOf(record).map(([name]) => name);

test("key, value, time and the headers of the producer are kept in order, also those with the same name", () => {
  const input = message('{"id":"a","name":"b"}', [
    ["trace", "1"],
    ["trace", "2"],
  ]);
  const record = output(input);
  expect(record).toMatchObject({ topic: "out", partition: 3, key: input.key, value: input.value, timestamp: 7n });
  expect(headersOf(record).slice(0, 2)).toEqual([
    ["trace", "1"],
    ["trace", "2"],
  ]);
  expect(names(record).slice(2)).toEqual(["session-schema-result", "session-schema-contract", "session-schema-model"]);
});

test("a rejected record says where it came from and why", () => {
  const record = output(message('{"id":"a","name":5,"isHealthy":"yes"}'));
  expect(headersOf(record)).toEqual(
    expect.arrayContaining([
      ["session-schema-result", "rejected"],
      ["__connect.errors.topic", "in"],
      ["__connect.errors.partition", "3"],
      ["__connect.errors.offset", "42"],
      ["__connect.errors.exception.message", "name must be a string, got the number 5 (and 1 more)"],
    ]),
  );
});

test("headers of an earlier pass are replaced, so that a dead letter doesn't grow", () => {
  const first = output(message('{"name":5}', [["trace", "1"]]));
  const again = output(message('{"name":5}', headersOf(first)));
  expect(headersOf(again)).toEqual(headersOf(first));
});

test("a producer can't set the result", () => {
  const forged = message('{"name":5}', [["session-schema-result", "accepted"]]);
  expect(headersOf(output(forged)).filter(([name]) => name === "session-schema-result")).toEqual([["session-schema-result", "rejected"]]);
});

test("errors of Kafka Connect stay on an accepted record", () => {
  const record = output(message('{"id":"a","name":"b"}', [["__connect.errors.topic", "upstream"]]));
  expect(headersOf(record)[0]).toEqual(["__connect.errors.topic", "upstream"]);
});

test.for([0, 50, 100, 200, 400, 800])("with %i bytes left for headers, the most important ones are set", (room) => {
  const input = message('{"name":5}', [["trace", "1"]]);
  const bare = outputRecord(input, { accepted: true, issues: [], headers: check(input.value).headers }, { ...destination, maxBytes: 0 });
  const maxBytes = batchOverhead + recordSize(bare) + room;
  const record = output(input, { ...destination, maxBytes });
  expect(batchOverhead + recordSize(record)).toBeLessThanOrEqual(maxBytes);
  expect(record.value).toBe(input.value);
  expect(names(record)[0]).toBe("trace");
  if (room === 0) expect(names(record)).toEqual(["trace"]);
  if (room >= 100) expect(names(record)).toContain("session-schema-result");
});
