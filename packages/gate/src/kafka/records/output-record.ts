import type { Message } from "@platformatic/kafka";
import type { Result } from "../../check/check.ts";
import { contractHeader, headerPrefix, issuesHeader, modelHeader, omittedHeader, resultHeader } from "../../check/header-names.ts";
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
 * ones. If it is too large, headers of ours are left out, first the issues, and last the result; never those of the producer, and never bytes of the
 * value.
 */
export function outputRecord(message: Message, result: Result, { topic, partition, maxBytes }: Destination): OutputRecord {
  const { key, value, timestamp, headerEntries } = message;
  const added = result.accepted ? resultHeaders(result) : [...resultHeaders(result), ...errorHeaders(message, result)].sort(byImportance);
  const kept = headerEntries.filter(([name]) => !isReplaced(name, result.accepted));
  const record = { topic, partition, key, value, timestamp, headers: new Map<Buffer, Buffer | undefined>(kept) };
  let room = maxBytes - batchOverhead - recordSize(record);
  for (const header of added) {
    room -= headerSize(header);
    if (room < 0) break;
    record.headers.set(Buffer.from(header[0]), header[1]);
  }
  return record;
}

type Header = readonly [name: string, content: Buffer];

const headerSize = ([name, content]: Header): number => 10 + name.length + content.byteLength;

/** The prefix of the headers by which Kafka Connect says why a record is a dead letter. */
export const connectPrefix = "__connect.errors.";

/** Our headers, the most important ones first. Those at the end are left out if there is no room. */
const order: readonly string[] = [
  resultHeader,
  contractHeader,
  modelHeader,
  `${connectPrefix}topic`,
  `${connectPrefix}partition`,
  `${connectPrefix}offset`,
  `${connectPrefix}exception.message`,
  omittedHeader,
  issuesHeader,
];

const byImportance = ([a]: Header, [b]: Header): number => order.indexOf(a) - order.indexOf(b);

/** Accepted messages without issues share one result, so its headers are encoded once. */
const encoded = new WeakMap<Result, readonly Header[]>();

function resultHeaders(result: Result): readonly Header[] {
  const known = encoded.get(result);
  if (known !== undefined) return known;
  const headers = Object.entries(result.headers)
    .map(([name, value]: [string, string]): Header => [name, Buffer.from(value)])
    .sort(byImportance);
  encoded.set(result, headers);
  return headers;
}

/** Where the record came from, and why it is a dead letter. */
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
