import { UsageError } from "@tools/command-line";
import { expect, test } from "vitest";
import { parseHeaders } from "./parse-headers.ts";

test.for(["HTTP/1.1 200 OK\r\nA: 1\r\nb:2 \r\nA: 3\r\n\r\n", "POST /webhooks HTTP/1.1\nA: 1\nb: 2\na: 3", '{ "A": ["1", "3"], "b": 2 }'])(
  "headers are read from lines and from JSON: %j",
  (text) => {
    expect(Object.fromEntries(parseHeaders("headers", text))).toEqual({ a: ["1", "3"], b: ["2"] });
  },
);

test.for([
  ["a: 1\nb", "headers:2 isn't a header. Write a line as name: value."],
  ["{", "headers isn't a JSON object of headers."],
] as const)("%j is reported", ([text, message]) => {
  expect(() => parseHeaders("headers", text)).toThrow(new UsageError(message));
});
