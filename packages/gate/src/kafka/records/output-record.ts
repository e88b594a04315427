import type { Message } from "@platformatic/kafka";
import type { Result } from "../../check/check.ts";
import { headerPrefix, issuesHeader } from "../../check/header-names.ts";
import type { OutputRecord } from "./record.ts";
import { batchOverhead, recordSize } from "./record-size.ts";

/** Where a record goes. */
export interface Destination {
  readonly topic: string;
  readonly partition: number;
  /** The largest batch of the topic in bytes. */
  readonly maxBytes: number;
}

/**
 * The record to store for a record of the input: the same key, value, timestamp and headers, and the headers of the result in place of earlier
 * ones. If it is too large, headers of ours are left out, the longest first; never those of the producer, and never bytes of the value.
 */
export function outputRecord(message: Message, result: Result, { topic, partition, maxBytes }: Destination): OutputRecord {
  const { key, value, timestamp, headerEntries } = message;
  const added = [...resultHeaders(result), ...(result.accepted ? [] : errorHeaders(message, result))];
  const kept = headerEntries.filter(([name]) => !isReplaced(name, result.accepted));
  const record = { topic, partition, key, value, timestamp, headers: new Map<Buffer, Buffer | undefined>(kept) };
  let size = batchOverhead + recordSize(record) + added.reduce((sum, header) => sum + headerSize(header), 0);
  const left = size <= maxBytes ? added : added.toSorted((a, b) => headerSize(a) - headerSize(b));
  while (size > maxBytes && left.length > 0) size -= headerSize(left.pop() ?? emptyHeader);
  for (const [name, content] of left) record.headers.set(Buffer.from(name), content);
  return record;
}

type Header = readonly [name: string, content: Buffer];

const emptyHeader: Header = ["", Buffer.alloc(0)];
const headerSize = ([name, content]: Header): number => 10 + name.length + content.byteLength;

/** Accepted messages without issues share one result, so its headers are encoded once. */
const encoded = new WeakMap<Result, readonly Header[]>();

function resultHeaders(result: Result): readonly Header[] {
  const known = encoded.get(result);
  if (known !== undefined) return known;
  const headers = Object.entries(result.headers).map(([name, value]: [string, string]): Header => [name, Buffer.from(value)]);
  encoded.set(result, headers);
  return headers;
}

const connectPrefix = "__connect.errors.";

/** The headers by which Kafka Connect says why a record is a dead letter. */
const errorHeaders = ({ topic, partition, offset }: Message, result: Result): readonly Header[] =>
  [
    ["topic", topic],
    ["partition", String(partition)],
    ["offset", String(offset)],
    ["exception.message", exceptionMessage(result)],
  ].map(([name, value = ""]) => [`${connectPrefix}${name}`, Buffer.from(value)]);

const maxMessageLength = 1000;

/** The first issue of those that lead to the rejection, which the header of the issues has masked and cut. */
function exceptionMessage(result: Result): string {
  const { headers, issues } = result;
  const position = Math.max(
    0,
    issues.findIndex(({ tolerated }) => !tolerated),
  );
  // The core writes the header: a list of objects with these properties.
  const listed = JSON.parse(headers[issuesHeader] ?? "[]") as { message: string }[];
  const issue = listed[position] ?? listed[0];
  if (issue === undefined) return "";
  const others = issues.length - 1;
  return `${issue.message.slice(0, maxMessageLength)}${others > 0 ? ` (and ${others} more)` : ""}`;
}

/** Whether a header of the input gives way to ours. Dead letters can come back, and their headers must not grow. */
function isReplaced(name: Buffer | undefined, isAccepted: boolean): boolean {
  if (name === undefined) return false;
  const text = name.toString("latin1", 0, Math.max(headerPrefix.length, connectPrefix.length));
  return text.startsWith(headerPrefix) || (!isAccepted && text.startsWith(connectPrefix));
}
