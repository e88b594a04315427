import { expect, test } from "vitest";
import { parse } from "./parse.ts";

test.for([
  ["1", 1],
  [' {"a": [true]} ', { a: [true] }],
  ['"\\u2028"', "\u2028"],
] as const)("%s is JSON", ([text, value]) => {
  expect(parse(text)).toEqual({ ok: true, value });
});

test("a key named __proto__ stays an own key", () => {
  const parsed = parse('{"__proto__":1}');
  expect(parsed.ok && Object.keys(parsed.value ?? {})).toEqual(["__proto__"]);
});

test.for([
  { text: '{"a":1,}', at: "}", says: "the name of a property, in double quotes, must stand here" },
  { text: '{"a" 1}', at: "1", says: "a colon must stand between" },
  { text: '{"a":1 "b":2}', at: '"b"', says: "a comma is missing before this" },
  { text: '{"a":}', at: "}", says: "a value must stand here" },
  { text: "{a:1}", at: "a", says: "this is not JSON" },
  { text: "{'a':1}", at: "'a'", says: "JSON puts strings in double quotes" },
  { text: '{"a":NaN}', at: "NaN", says: "JSON has no NaN" },
  { text: '{"a":-Infinity}', at: "-", says: "this is not JSON" },
  { text: '{"a":None}', at: "None", says: "JSON writes it null" },
  { text: '{"a":undefined}', at: "undefined", says: "JSON writes it null" },
  { text: '{"a":True}', at: "True", says: "in small letters" },
  { text: '{"a":1} // done', at: "// done", says: "JSON has no comments" },
  { text: '{"a":1}\n{"a":2}', at: "{", says: "something follows it" },
  { text: '{"a":"\\x"}', at: '"\\x"', says: "a string of JSON has only the escapes" },
  { text: '{"a":"\\u12"}', at: '"\\u12"', says: "four hexadecimal digits" },
  { text: '{"a":"\u0007"}', at: '"\u0007"', says: "a control character in a string must be escaped" },
  { text: '{"a":"x\n}', at: '"x', says: "this string is not closed on its line" },
  { text: '{"a":"x', at: '"x', says: "this string is not closed: is the text cut off?" },
  { text: '{"a":[1', at: "", says: "is it cut off?" },
  { text: "{", at: "", says: "is it cut off?" },
  { text: "01", at: "1", says: "the JSON value has ended" },
  { text: "1.", at: "1.", says: "" },
])("$text is no JSON: $says", ({ text, at, says }) => {
  const parsed = parse(text);
  expect(parsed).toMatchObject({ ok: false, sentence: expect.stringContaining(says) });
  if (!parsed.ok && parsed.spot !== undefined) expect(text.slice(parsed.spot.offset, parsed.spot.offset + parsed.spot.length)).toBe(at);
});

test.for([
  { what: "cut off", text: "[".repeat(100_000), says: "is it cut off?" },
  { what: "broken", text: `${"[".repeat(100_000)}oops`, says: "this is not JSON" },
])("text that is nested very deep and $what gets a sentence", ({ text, says }) => {
  expect(parse(text)).toMatchObject({ ok: false, sentence: expect.stringContaining(says) });
});
