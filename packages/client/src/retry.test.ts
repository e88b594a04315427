import fc from "fast-check";
import { expect, test } from "vitest";
import { delayBefore, isTransient, retryAfterOf } from "./retry.ts";

test("delays are random below a limit that doubles up to the longest delay", () => {
  const longestAt = (attempt: number): number | undefined =>
    delayBefore(attempt, undefined, { retries: 9, firstDelay: 100, longestDelay: 1000 }, () => 1);
  expect([1, 2, 3, 4, 5, 9].map(longestAt)).toEqual([100, 200, 400, 800, 1000, 1000]);
  expect(delayBefore(3, undefined, {}, () => 0)).toBe(0);
});

test("a delay is never shorter than Retry-After, nor longer than the longest delay", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 3 }),
      fc.nat(10_000),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (attempt, retryAfter, random) => {
        const delay = delayBefore(attempt, retryAfter, {}, () => random) ?? Number.NaN;
        expect(delay).toBeGreaterThanOrEqual(retryAfter);
        expect(delay).toBeLessThanOrEqual(10_000);
      },
    ),
  );
});

test("retries end after the maximum number, or if Retry-After is too long", () => {
  expect(delayBefore(4, undefined, {})).toBeUndefined();
  expect(delayBefore(1, undefined, { retries: 0 })).toBeUndefined();
  expect(delayBefore(1, 10_001, {})).toBeUndefined();
});

test.for([
  ["2", 2000],
  ["0.5", 500],
  ["Thu, 01 Jan 1970 00:00:05 GMT", 4000],
  ["Thu, 01 Jan 1970 00:00:00 GMT", 0],
  ["Thursday, 01-Jan-70 00:00:05 GMT", 4000],
  ["Thu Jan  1 00:00:05 1970", 4000],
  ["soon", undefined],
  ["soon 1", undefined],
  ["-5", undefined],
  ["1.5s", undefined],
  ["1, 2", undefined],
  ["1970-01-01T00:00:05Z", undefined],
  ["", undefined],
] as const)("Retry-After: %s is a delay of %s ms", ([value, expected]) => {
  expect(retryAfterOf(new Headers({ "retry-after": value }), 1000)).toBe(expected);
});

test("the statuses that are retried are those that another attempt may not get", () => {
  const statuses = Array.from({ length: 300 }, (_, index) => 300 + index);
  const retried = statuses.filter(isTransient);
  expect(retried.filter((status) => status < 500)).toEqual([408, 425, 429]);
  expect(statuses.filter((status) => status >= 500 && !retried.includes(status))).toEqual([501, 505, 506, 508, 510, 511]);
});
