import { type MsgHdrs, headers as newHeaders } from "@nats-io/transport-node";
import type { Result } from "../check/check.ts";
import { headerPrefix, issuesHeader, omittedHeader, type ResultHeaders, resultHeader } from "../check/header-names.ts";

/** The message id by which a stream recognizes what it already has. */
export const messageIdHeader = "Nats-Msg-Id";

/** The message id that the producer chose. */
export const producerIdHeader = "session-schema-message-id";

/** Headers of a message, with their sizes as sent. */
export interface Encoded {
  readonly headers: MsgHdrs;
  readonly size: number;
}

/**
 * The headers of an output: those of the input, those of the result, and the id. Headers that begin with `Nats-` are instructions to the server of
 * the input, such as an expected sequence, and would make the output fail or purge it. Those of the producer's own result would be forged.
 */
export function outputHeaders(input: MsgHdrs | undefined, result: ResultHeaders, id: string): MsgHdrs {
  const output = newHeaders();
  output.set(messageIdHeader, id);
  for (const [name, value] of Object.entries(result)) output.set(name, value);
  if (input === undefined) return output;
  for (const [name, values] of input) {
    const lower = name.toLowerCase();
    if (lower.startsWith("nats-") || lower.startsWith(headerPrefix)) continue;
    for (const value of values) output.append(name, value);
  }
  const producerId = input.get(producerIdHeader) || input.get(messageIdHeader);
  if (producerId !== "") output.set(producerIdHeader, producerId);
  return output;
}

/** The headers of a result in ever fewer forms, for a message that is so large that not all fit. */
export function* shorterHeaders(input: MsgHdrs | undefined, { headers, issues }: Result, id: string): Generator<MsgHdrs> {
  const { [issuesHeader]: _, ...withoutIssues } = headers;
  if (issues.length > 0) yield outputHeaders(input, { ...withoutIssues, [omittedHeader]: String(issues.length) }, id);
  const onlyResult = newHeaders();
  onlyResult.set(messageIdHeader, id);
  onlyResult.set(resultHeader, headers[resultHeader]);
  yield onlyResult;
  const onlyId = newHeaders();
  onlyId.set(messageIdHeader, id);
  yield onlyId;
}

/** The values of a header that headers have: a change of the list changes the headers. */
export function liveValues(headers: MsgHdrs, header: string): string[] {
  for (const [name, values] of headers) if (name === header) return values;
  throw new Error(`There is no header ${header}.`);
}

/** The bytes of headers on the wire. */
export function sizeOf(headers: MsgHdrs): number {
  let size = "NATS/1.0\r\n\r\n".length;
  for (const [name, values] of headers) for (const value of values) size += name.length + Buffer.byteLength(value) + ": \r\n".length;
  return size;
}

/** The headers of a received message; undefined if it has none, or if they can't be read, as those of a careless producer. */
export function readHeaders(read: () => MsgHdrs | undefined): MsgHdrs | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
