import * as fc from "fast-check";
import { expect, test } from "vitest";
import { decimalOf, hasMultipleIn, isMultipleOf, leastCommonMultiple, multiplesFrom, numberOf } from "./decimal.ts";

test.for<[value: number, step: number, expected: boolean]>([
  [0.3, 0.1, true],
  [1.1, 0.1, true],
  [0.1 + 0.2, 0.1, false],
  [19.99, 0.01, true],
  [0.0075, 0.0001, true],
  [1e-7, 1e-7, true],
  [3e-7, 2e-7, false],
  [1e300, 7, false],
  [7e300, 7, true],
  [1e300, 1e-300, true],
  [5e-324, 1, false],
  [1.7976931348623157e308, 0.5, true],
  [1e308, 0.123456789, false],
  [-9, 3, true],
  [0, 0.1, true],
  [-0, 3, true],
])("that %d is a multiple of %d is %s", ([value, step, expected]) => {
  expect(isMultipleOf(value, step)).toBe(expected);
});

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

test("a decimal converts back to its number", () => {
  fc.assert(fc.property(finite, (value) => numberOf(decimalOf(value)) === value));
});

test.for<[a: number, b: number, both: number]>([
  [4, 6, 12],
  [0.1, 0.25, 0.5],
  [1, 0.3, 3],
  [1e10, 1e-10, 1e10],
])("the smallest multiple of %d and %d is %d", ([a, b, both]) => {
  expect(numberOf(leastCommonMultiple(decimalOf(a), decimalOf(b)))).toBe(both);
});

test.for([
  [0.1, 0.25, 1, [0.3, 0.4, 0.5]],
  [0.1, 0.25, -1, [0.2, 0.1, 0]],
  [3, -4, 1, [-3, 0, 3]],
  [3, -4, -1, [-6, -9, -12]],
  [3, 6, 1, [6, 9, 12]],
  [1e300, 1, 1, [1e300, 2e300, 3e300]],
  [7, 1e300, 1, [1.00000000000005e300, 1.00000000000012e300, 1.00000000000019e300]],
] as const)("the multiples of %d from %d on are found in both directions", ([step, bound, direction, expected]) => {
  const found = multiplesFrom(decimalOf(step), bound, direction);
  expect([found.next().value, found.next().value, found.next().value]).toEqual(expected);
});

test.for([
  [0.1, 0.25, 0.3, true],
  [5, 1, 4, false],
  [5, -4, -1, false],
  [5, -4, 1, true],
  [7, 1e300, 1.1e300, true],
  [1, 0.5, 0.9, false],
] as const)("whether a multiple of %d is from %d to %d: %j", ([step, from, to, found]) => {
  expect(hasMultipleIn(decimalOf(step), from, to, { from: false, to: false })).toBe(found);
});

test("an excluded end isn't in its range", () => {
  expect(hasMultipleIn(decimalOf(1), 1, 2, { from: true, to: true })).toBe(false);
  expect(hasMultipleIn(decimalOf(1), 1, 2, { from: true, to: false })).toBe(true);
  expect(hasMultipleIn(decimalOf(1), -2, -1, { from: false, to: true })).toBe(true);
});
