import { expect, test } from "vitest";
import { parseJson } from "./parse.ts";

test.for([
  ["1", 1],
  [' {"a": [true]} ', { a: [true] }],
  ['"\\u2028"', "\u2028"],
] as const)("%s is JSON", ([text, value]) => {
  expect(parseJson(text)).toEqual({ ok: true, value });
});

test("a key named __proto__ stays an own key", () => {
  const parsed = parseJson('{"__proto__":1}');
  expect(parsed.ok && Object.keys(parsed.value ?? {})).toEqual(["__proto__"]);
});

test.for([
  { text: '{"a":1,}', at: "}", message: "expected a property name in double quotes" },
  { text: '{"a" 1}', at: "1", message: "expected a colon between" },
  { text: '{"a":1 "b":2}', at: '"b"', message: "expected a comma before this" },
  { text: '{"a":}', at: "}", message: "expected a value" },
  { text: "{a:1}", at: "a", message: "this isn't JSON" },
  { text: "{'a':1}", at: "'a'", message: "JSON requires double quotes around strings" },
  { text: '{"a":NaN}', at: "NaN", message: "JSON has no NaN" },
  { text: '{"a":-Infinity}', at: "-", message: "this isn't JSON" },
  { text: '{"a":None}', at: "None", message: "write null" },
  { text: '{"a":undefined}', at: "undefined", message: "write null" },
  { text: '{"a":True}', at: "True", message: "in lowercase" },
  { text: '{"a":1} // done', at: "// done", message: "JSON has no comments" },
  { text: '{"a":1}\n{"a":2}', at: "{", message: "unexpected content after the JSON value" },
  { text: '{"a":"\\x"}', at: '"\\x"', message: "invalid escape: JSON has only" },
  { text: '{"a":"\\u12"}', at: '"\\u12"', message: "four hexadecimal digits" },
  { text: '{"a":"\u0007"}', at: '"\u0007"', message: "control characters in a string must be escaped" },
  { text: '{"a":"x\n}', at: '"x', message: "this string isn't closed on its line" },
  { text: '{"a":"x', at: '"x', message: "this string isn't closed: the text may be cut off" },
  { text: '{"a":[1', at: "", message: "the text may be cut off" },
  { text: "{", at: "", message: "the text may be cut off" },
  { text: "01", at: "1", message: "unexpected content after the JSON value" },
  { text: "1.", at: "1.", message: "" },
])("$text isn't JSON: $message", ({ text, at, message }) => {
  const parsed = parseJson(text);
  expect(parsed).toMatchObject({ ok: false, message: expect.stringContaining(message) });
  if (!parsed.ok && parsed.span !== undefined) expect(text.slice(parsed.span.offset, parsed.span.offset + parsed.span.length)).toBe(at);
});

test.for([
  { what: "cut off", text: "[".repeat(100_000), message: "the text may be cut off" },
  { what: "broken", text: `${"[".repeat(100_000)}oops`, message: "this isn't JSON" },
])("deeply nested text that is $what gets a message", ({ text, message }) => {
  expect(parseJson(text)).toMatchObject({ ok: false, message: expect.stringContaining(message) });
});
