import { expect, test } from "vitest";
import { describe } from "./found.ts";

const cases: [unknown, string][] = [
  ["a", 'the string "a"'],
  ["a".repeat(100), `the string "${"a".repeat(78)}…`],
  [`${"a".repeat(78)}`, `the string "${"a".repeat(78)}"`],
  ["https://u:p@h", 'the string "https://***@h"'],
  [1.5, "1.5"],
  [-0, "0"],
  [Number.NaN, "NaN, not a finite number"],
  [Number.NEGATIVE_INFINITY, "-Infinity, not a finite number"],
  [7n, "the bigint 7"],
  [10n ** 90n, `the bigint 1${"0".repeat(78)}…`],
  [null, "null"],
  [[], "an array of 0 items"],
  [[1], "an array of 1 item"],
  [[1, 2], "an array of 2 items"],
  [new Date(0), "a Date"],
  [{}, "an object"],
  [true, "true"],
  [undefined, "undefined"],
  [() => 1, "a function"],
  [Symbol("a"), "a symbol"],
];

test.for(cases)("%o is described as %s", ([value, text]) => expect(describe(value)).toBe(text));
