import { headers as newHeaders } from "@nats-io/transport-node";
import { expect, test } from "vitest";
import { checkOf } from "../check/check.ts";
import { liveValues, messageIdHeader, outputHeaders, shorterHeaders, sizeOf } from "./headers.ts";
import { idOf } from "./message.ts";

const result = checkOf({ model: "Session", mode: "tolerant", maxBytes: 1000 })(Buffer.from("{}"));

function input(entries: Readonly<Record<string, string>>): ReturnType<typeof newHeaders> {
  const headers = newHeaders();
  for (const [name, value] of Object.entries(entries)) headers.append(name, value);
  return headers;
}

test("headers of the producer are kept, instructions to the server and forged results are not", () => {
  const output = outputHeaders(
    input({
      traceparent: "00-1",
      "Nats-Rollup": "all",
      "nats-expected-stream": "X",
      "Nats-TTL": "1s",
      "Nats-Msg-Id": "mine",
      "Session-Schema-Result": "accepted",
      "session-schema-other": "x",
    }),
    result.headers,
    "S:1:2",
  );
  expect(Object.fromEntries(output)).toEqual({
    "Nats-Msg-Id": ["S:1:2"],
    ...Object.fromEntries(Object.entries(result.headers).map(([name, value]) => [name, [value]])),
    traceparent: ["00-1"],
    "session-schema-message-id": ["mine"],
  });
});

test("for a message that is almost too large, headers become ever fewer, and the id stays", () => {
  const sizes = [...shorterHeaders(input({ a: "b" }), result, "S:1:2")].map((headers) => {
    expect(headers.get(messageIdHeader)).toBe("S:1:2");
    return sizeOf(headers);
  });
  expect(sizes.length).toBe(3);
  expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
});

test("the size is that of the encoded headers", () => {
  const output = outputHeaders(input({ a: "é" }), result.headers, "S:1:2");
  expect(sizeOf(output)).toBe((output as unknown as { encode(): Uint8Array }).encode().length); // the client's own method
});

test("a value is changed in place, also in the encoded headers", () => {
  const output = outputHeaders(undefined, result.headers, "S:1:2");
  liveValues(output, messageIdHeader)[0] = "S:3:4";
  expect(output.get(messageIdHeader)).toBe("S:3:4");
  expect(String(output)).toContain("Nats-Msg-Id: S:3:4\r\n");
});

test.for([
  ["$JS.ACK.S.gate.1.42.7.1731924601337000000.0", "S:42:1731924601337000000"],
  ["$JS.ACK._.hash.S.gate.2.42.9.1731924601337000000.0.random", "S:42:1731924601337000000"],
  ["_INBOX.x", undefined],
] as const)("the id of %s", ([reply, id]) => expect(idOf(reply)).toBe(id));
