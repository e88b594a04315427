import { scanJson } from "@session-schema/validators/runtime/json-scanner";
import fc from "fast-check";
import { expect, test } from "vitest";
import { countQuotes, countUnescapedQuotes } from "./count-quotes.ts";
import { hasInexactNumber } from "./has-inexact-number.ts";
import { quotesOf } from "./quotes-of.ts";

const all = (text: string, shift = 0): number => {
  const bytes = new Uint8Array(Buffer.byteLength(text) + shift);
  bytes.set(Buffer.from(text), shift);
  return countQuotes(bytes, new Uint32Array(bytes.buffer, 0, bytes.length >> 2), shift, bytes.length);
};
const unescaped = (text: string): number => countUnescapedQuotes(Buffer.from(text), 0, Buffer.byteLength(text));

test("quotes are counted as one byte at a time would count them", () => {
  const text = fc
    .array(fc.constantFrom('"', '"'.repeat(1200), ":", "a", "é", "!", "#", "\u0080", "\u00a2", "😀", "\t"), { maxLength: 40 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.nat(4), (one, shift) => {
      expect(all(one, shift)).toBe(one.split('"').length - 1);
    }),
  );
});

test("a text has the quotes of its value, however it is formatted, and more if a key is repeated", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom("", " ", "\n \r\t"), (value, space) => {
      const text = JSON.stringify(value, null, space);
      const expected = quotesOf(value);
      expect(unescaped(text)).toBe(expected);
      expect(all(text)).toBeGreaterThanOrEqual(expected);
      expect(unescaped(`{"a":0,"\\u0061":${text}}`)).toBeGreaterThan(quotesOf({ a: value }));
    }),
  );
});

test.for([
  ["{}", 0],
  ["1", 0],
  ['"a"', 2],
  ['["a", null, true, ["b"]]', 4],
  ['{"a":1,"b":{"a":[{"c":null},[{"d":{"e":"f"}}]]}}', 14],
  ["[9007199254740991]", 0],
  ["0.1", 0],
] as const)("%s has %s quotes", ([text, quotes]) => {
  expect(quotesOf(JSON.parse(text))).toBe(quotes);
});

test("every number that the validators warn of is found, wherever it is", () => {
  const digits = fc.array(fc.constantFrom("0", "9", "1", "5"), { minLength: 1, maxLength: 25 }).map((each) => each.join(""));
  const literal = fc
    .tuple(
      fc.constantFrom("", "-"),
      digits.map((each) => each.replace(/^0+(?=\d)/, "")),
      fc.oneof(
        fc.constant(""),
        digits.map((each) => `.${each}`),
      ),
      fc.oneof(
        fc.constant(""),
        fc.integer({ min: -400, max: 400 }).map((each) => `e${each}`),
      ),
    )
    .map((parts) => parts.join(""));
  const text = fc.tuple(literal, fc.constantFrom("", "[ ", '{"a":', "[0,")).map(([number, before]) => {
    const after = before === "" ? "" : before.startsWith("[") ? "]" : "}";
    return before + number + after;
  });
  fc.assert(
    fc.property(text, (json) => {
      expect([json, hasInexactNumber(json)]).toEqual([json, scanJson(json).inexact.length > 0]);
    }),
    { numRuns: 10_000 },
  );
});
