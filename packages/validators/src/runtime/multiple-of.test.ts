import fc from "fast-check";
import { expect, test } from "vitest";
import { isMultipleOf } from "./multiple-of.ts";

test.for([
  [9, 3, true],
  [10, 3, false],
  [-9, 3, true],
  [0, 3, true],
  [-0, 0.1, true],
  [0.3, 0.1, true],
  [1.1, 0.1, true],
  [4.35, 0.01, true],
  [19.99, 0.01, true],
  [0.1 + 0.2, 0.1, false],
  [0.0075, 0.0001, true],
  [0.00751, 0.0001, false],
  [1e-7, 1e-7, true],
  [3e-7, 2e-7, false],
  [1e300, 7, false],
  [7e300, 7, true],
  [1e300, 1e-300, true],
  [1e308, 0.123456789, false],
  [1.7976931348623157e308, 0.5, true],
  [5e-324, 1, false],
  [5e-324, 5e-324, true],
  [1, 5e-324, true],
  [2 ** 53, 3, false],
  [12, 1.5, true],
  [1e22, 1e22, true],
  [Number.NaN, 2, false],
  [Number.POSITIVE_INFINITY, 2, false],
] as const)("that %d is a multiple of %d is %s", ([value, step, expected]) => {
  expect(isMultipleOf(value, step)).toBe(expected);
});

/** An independent implementation with big integers, which parses with a regular expression. */
function exactly(value: number, step: number): boolean {
  const parse = (number: number): [bigint, number] => {
    const [, sign = "", whole = "", fraction = "", exponent = "0"] = /^(-?)(\d+)\.?(\d*)(?:e(.*))?$/.exec(String(number)) ?? [];
    return [BigInt(sign + whole + fraction), Number(exponent) - fraction.length];
  };
  const [digits, exponent] = parse(value);
  const [stepDigits, stepExponent] = parse(step);
  const least = Math.min(exponent, stepExponent);
  return (digits * 10n ** BigInt(exponent - least)) % (stepDigits * 10n ** BigInt(stepExponent - least)) === 0n;
}

const number = fc.double({ noNaN: true, noDefaultInfinity: true });
const short = fc
  .tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -320, max: 300 }))
  .map(([digits, e]) => Number(`${digits}e${e}`));
const step = fc.oneof(number.map(Math.abs), short).filter((value) => value > 0);

test("the result equals that of big integers", () => {
  fc.assert(
    fc.property(fc.oneof(number, short), step, (value, divisor) => isMultipleOf(value, divisor) === exactly(value, divisor)),
    { numRuns: 2000 },
  );
});

test("a product of a short decimal is a multiple of it", () => {
  const factor = fc.integer({ min: -1_000_000, max: 1_000_000 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: -300, max: 290 }), factor, (digits, exponent, count) =>
      isMultipleOf(Number(`${digits * count}e${exponent}`), Number(`${digits}e${exponent}`)),
    ),
  );
});
