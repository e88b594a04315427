import fc from "fast-check";
import { expect, test } from "vitest";
import { safeText, safeValue } from "./safe-text.ts";

test.for([
  ["the key k-123", ["k-123"], "the key ***"],
  ["a\tb\u007f\u200b\ud800", [], "a\\u0009b\\u007f\\u200b\\ud800"],
  ["ü 😀 👩‍🚀", [], "ü 😀 👩‍🚀"],
  ["https://user:pw@host/a?b=c", [], "https://***@host/a?b=***"],
] as const)("%s is safe as %s", ([text, secrets, safe]) => expect(safeText(secrets)(text)).toBe(safe));

test("a text has at most the given length, the ellipsis included", () => {
  const safe = safeText([]);
  expect([safe("a".repeat(10), 10), safe("a".repeat(11), 10)]).toEqual(["a".repeat(10), `${"a".repeat(9)}…`]);
});

test("no text shows a secret or a control character, wherever it is cut", () => {
  const unsafe = fc.string({ unit: "binary", maxLength: 60 });
  fc.assert(
    fc.property(unsafe, unsafe, fc.integer({ min: 1, max: 80 }), (before, after, length) => {
      const text = safeText(["SECRET-KEY"])(`${before}SECRET-KEY${after}`, length);
      expect(text.length).toBeLessThanOrEqual(length);
      expect(text).not.toMatch(/SECRET|\p{Cc}/u);
    }),
  );
});

test("a value keeps its shape up to 100 entries and 8 levels", () => {
  const safe = safeText([]);
  const value = { a: [1, null, true, "x\n"], ["__proto__"]: { b: "y" } };
  expect(safeValue(value, safe)).toEqual({ a: [1, null, true, "x\\u000a"], ["__proto__"]: { b: "y" } });
  expect(safeValue(Array(200).fill(0), safe)).toHaveLength(100);
  expect(safeValue([[[[[[[[[1]]]]]]]]], safe)).toEqual([[[[[[[["…"]]]]]]]]);
});
