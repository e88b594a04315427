import { roundedNumber } from "@tools/contract/load";
import fc from "fast-check";
import { expect, test } from "vitest";
import { scanJson } from "./json-scanner.ts";

const isInexact = (literal: string): boolean => scanJson(literal).inexact.length > 0;

/** What the check of schema files reports, which compares decimals instead. */
const isRounded = (literal: string): boolean => roundedNumber(literal, "") !== undefined;

test.for([
  ["0", false],
  ["-0", false],
  ["9007199254740991", false],
  ["9007199254740992", false],
  ["9007199254740993", true],
  ["-9007199254740993", true],
  ["9007199254740994", false],
  ["9223372036854775807", true],
  ["9223372036854775808", false],
  ["9223372036854776000", false],
  ["18446744073709551615", true],
  ["123456789012345680000", false],
  ["123456789012345678901234567890", true],
  [`1${"0".repeat(22)}`, false],
  [`1${"0".repeat(23)}`, false],
  [`1${"0".repeat(22)}1`, true],
  [`1${"0".repeat(308)}`, false],
  [`1${"0".repeat(309)}`, true],
  ["1e400", true],
] as const)("%s in a payload is a warning, and in a schema a problem: %s", ([literal, expected]) => {
  expect([isInexact(literal), isRounded(literal)]).toEqual([expected, expected]);
});

test("any integer is a warning in a payload if it is a problem in a schema", () => {
  const integers = fc.oneof(
    fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }).map(String),
    fc.double({ noNaN: true, noDefaultInfinity: true, noInteger: false }).map((value) => String(BigInt(Math.trunc(value)))),
    fc.maxSafeInteger().map((value) => String(BigInt(value) * 2n ** 40n)),
  );
  fc.assert(fc.property(integers, (literal) => isInexact(literal) === isRounded(literal)));
});
