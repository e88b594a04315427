import { expect, test } from "vitest";
import { decode } from "./text.ts";

const base = { line: 3, column: 5 };

test.for([
  { what: "a byte that no character begins with", bytes: [0x61, 0xff, 0x62], at: "3:6", message: "unexpected byte 0xff" },
  { what: "a character without its end", bytes: [0x61, 0x62, 0xe2, 0x82], at: "3:7", message: "unexpected byte 0xe2" },
  { what: "a character that another one interrupts", bytes: [0x61, 0xe2, 0x82, 0x61], at: "3:6", message: "unexpected byte 0xe2" },
  { what: "an overlong form", bytes: [0x0a, 0xc0, 0x80], at: "4:1", message: "unexpected byte 0xc0" },
  { what: "a lone surrogate", bytes: [0xf0, 0x9f, 0x98, 0x80, 0xed, 0xa0, 0x80], at: "3:6", message: "unexpected byte 0xed" },
  { what: "UTF-16", bytes: [0xff, 0xfe, 0x7b, 0x00], at: "3:5", message: "save it as UTF-8" },
])("$what is an error with its position", ({ bytes, at, message }) => {
  const decoded = decode({ base, bytes: Uint8Array.from(bytes) });
  expect(decoded).toMatchObject({ error: expect.stringContaining(message) });
  expect("at" in decoded && `${decoded.at.line}:${decoded.at.column}`).toBe(at);
});

test("UTF-8 is decoded", () => {
  expect(decode({ base, bytes: new TextEncoder().encode("é漢😀\u0000") })).toEqual({ text: "é漢😀\u0000" });
});
