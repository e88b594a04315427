import { expect, test } from "vitest";
import { clip, code, codes, either, list, quote, sentence } from "./words.ts";

test("code is in backticks, more of them than it contains", () => {
  expect(["a", "a`b", "a``b", "`"].map(code)).toEqual(["`a`", "`` a`b ``", "``` a``b ```", "`` ` ``"]);
});

test("a value is JSON, and clipped if it is long", () => {
  expect([quote("a"), quote(null), quote(undefined), quote([1])]).toEqual(['`"a"`', "`null`", "`null`", "`[1]`"]);
  expect(quote("a".repeat(99))).toBe(`\`"${"a".repeat(58)}…\``);
});

test("words are joined as people do", () => {
  expect([list([]), list(["a"]), list(["a", "b"]), list(["a", "b", "c"])]).toEqual(["", "a", "a and b", "a, b and c"]);
  expect([either(["a", "b", "c"]), codes(["a", "b"]), codes("a"), codes(undefined)]).toEqual(["a, b or c", "`a` and `b`", "`a`", ""]);
});

test("a sentence has a capital letter and an end", () => {
  expect(["a b", "a b?", "`a` b", "A b."].map(sentence)).toEqual(["A b.", "A b?", "`a` b.", "A b."]);
});

test("a text that fits isn't clipped", () => {
  expect([clip("abc", 3), clip("abcd", 3)]).toEqual(["abc", "ab…"]);
});
