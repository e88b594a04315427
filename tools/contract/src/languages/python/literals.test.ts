import { describe, expect, test } from "vitest";
import { literal, literalType, value } from "./literals.ts";

describe("a Python expression", () => {
  test.each([
    ['say "hi"\\', '"say \\"hi\\"\\\\"'],
    ["\u2028\u0085", '"\\u2028\\u0085"'],
    ["\u{e0001}", '"\\U000e0001"'],
    ["größe 😀", '"größe 😀"'],
  ])("the text %j", (text, written) => {
    expect(literal(text)).toBe(written);
  });

  test.each([
    [null, "None"],
    [true, "True"],
    [false, "False"],
    [1.5, "1.5"],
    ["a", '"a"'],
    [[1, "a", []], '[1, "a", []]'],
    [{ a: [null], b: {} }, '{"a": [None], "b": {}}'],
  ])("the value %j", (json, written) => {
    expect(value(json)).toBe(written);
  });

  test("values of a Literal are strings, integers, booleans and None; others have no such type", () => {
    expect(literalType(["x", 1, true, null])).toBe('Literal["x", 1, True, None]');
    expect(literalType([1.5])).toBeUndefined();
    expect(literalType([[1]])).toBeUndefined();
    expect(literalType([])).toBeUndefined();
  });
});
