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
  ["-1e400", true],
  ["9007199254740993.0", true],
  ["-9007199254740993.0", true],
  ["9007199254740993e0", true],
  ["9007199254740993E+0", true],
  ["90071992547409930e-1", true],
  ["9.007199254740993e15", true],
  ["0.009007199254740993e18", true],
  ["900719925474099.3e1", true],
  ["9007199254740993.5", true],
  ["9007199254740992.0", false],
  ["9007199254740994e0", false],
  ["90071992547409920e-1", false],
  ["123456789012345678901", true],
  ["1234567890123456.8e5", false],
  ["1e23", false],
  ["1.0e23", false],
  ["1e-400", true],
  ["-1e-400", true],
  ["0.1e-400", true],
  ["2e-324", true],
  ["5e-324", false],
  [`0.${"0".repeat(400)}1`, true],
  [`${"1".repeat(100)}e-500`, true],
  ["0e-400", false],
  ["0e400", false],
  ["-0.0e99999999999999999999", false],
  ["1e-99999999999999999999", true],
  ["1.00000000000000001", true],
  ["0.99999999999999999", true],
  ["1.0000000000000000000", false],
  ["100e-2", false],
  ["0.1", false],
  ["59.94", false],
  ["0.30000000000000004", false],
  ["1.0000000000000002", false],
  ["0.1e-5", false],
] as const)("%s in a payload is a warning, and in a schema a problem: %s", ([literal, expected]) => {
  expect([isInexact(literal), isRounded(literal)]).toEqual([expected, expected]);
});

test.for(["59.939999999999998", "0.10000000000000000555", "3.14159265358979323846", "4e-324"])(
  "%s in a payload is no warning, although it is a problem in a schema: fractions are rounded by nature",
  (literal) => {
    expect([isInexact(literal), isRounded(literal)]).toEqual([false, true]);
  },
);

const integers = fc.oneof(
  fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n }),
  fc.double({ noNaN: true, noDefaultInfinity: true, noInteger: false }).map((value) => BigInt(Math.trunc(value))),
  fc.maxSafeInteger().map((value) => BigInt(value) * 2n ** 40n),
  fc.bigInt({ min: 2n ** 53n - 9n, max: 2n ** 53n + 9n }),
);

/** The notations of an integer: with its point anywhere, and an exponent that moves it back. */
const literals = fc.tuple(integers, fc.nat(30), fc.nat(3), fc.constantFrom("e", "E", "e+")).map(([integer, places, zeros, e]) => {
  const digits = String(integer < 0n ? -integer : integer).padStart(places + 1, "0") + "0".repeat(zeros);
  const point = digits.length - places - zeros;
  const fraction = digits.slice(point);
  const literal = `${integer < 0n ? "-" : ""}${digits.slice(0, point).replace(/^0+(?=\d)/, "")}${fraction && `.${fraction}`}`;
  return { integer, literal: places === 0 ? literal : `${literal}${e}${places}` };
});

test("an integer in any notation is a warning if its double is another integer, and is printed with other digits", () => {
  fc.assert(
    fc.property(literals, ({ integer, literal }) => {
      const value = Number(literal);
      const [digits = "", exponent = "0"] = String(Math.abs(value)).replace(".", "").split("e+");
      const printed = BigInt(digits) * 10n ** BigInt(Math.max(0, Number(exponent) - (digits.length - 1)));
      const isKept = BigInt(value) === integer || printed === (integer < 0n ? -integer : integer);
      expect([literal, isInexact(literal)]).toEqual([literal, !isKept]);
    }),
  );
});

test("a literal that is read as an integer is a warning in a payload if it is a problem in a schema", () => {
  const written = fc.oneof(
    literals.map(({ literal }) => literal),
    fc
      .tuple(fc.integer(), fc.constantFrom("0", "9"), fc.nat(30), fc.nat(9))
      .map(([whole, digit, count, last]) => `${whole}.${digit.repeat(count)}${last}`),
    fc.tuple(fc.nat(), fc.integer({ min: -400, max: -300 })).map(([digits, exponent]) => `${digits}e${exponent}`),
  );
  fc.assert(fc.property(written, (literal) => isInexact(literal) === (isRounded(literal) && !isFraction(Number(literal)))));
});

const isFraction = (value: number): boolean => Number.isFinite(value) && !Number.isInteger(value);
