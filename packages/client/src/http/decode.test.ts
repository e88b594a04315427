import { expect, test } from "vitest";
import { decode } from "./decode.ts";

test.for([
  ["UTF-8", [0xc3, 0xa9], null, "é"],
  ["UTF-8 with a byte order mark", [0xef, 0xbb, 0xbf, 0x61], null, "a"],
  ["UTF-8 with another charset", [0xc3, 0xa9], "application/json; charset=iso-8859-1", "é"],
  ["Latin-1", [0xe9], "application/json; charset=iso-8859-1", "é"],
  ["Latin-1 in quotes", [0xe9], 'application/json; Charset="ISO-8859-1"', "é"],
  ["Latin-1 without a charset", [0xe9, 0x61], "application/json", "\ufffda"],
  ["an unknown charset", [0xe9], "application/json; charset=nonsense", "\ufffd"],
] as const)("decodes %s", ([, bytes, contentType, text]) => {
  expect(decode([Uint8Array.from(bytes)], contentType)).toBe(text);
  // A character may be in two pieces.
  expect(
    decode(
      bytes.map((byte) => Uint8Array.of(byte)),
      contentType,
    ),
  ).toBe(text);
});
