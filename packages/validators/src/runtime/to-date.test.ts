import { expect, test } from "vitest";
import { toDate } from "./to-date.ts";

test.for([
  [0, "1970-01-01T00:00:00.000Z"],
  [1587667174725, "2020-04-23T18:39:34.725Z"],
  [1.9, "1970-01-01T00:00:00.001Z"],
  [-1.9, "1969-12-31T23:59:59.999Z"],
  [8.64e15, "+275760-09-13T00:00:00.000Z"],
  [-8.64e15, "-271821-04-20T00:00:00.000Z"],
  [-0, "1970-01-01T00:00:00.000Z"],
] as const)("%d is %s", ([milliseconds, iso]) => {
  expect(toDate(milliseconds)?.toISOString()).toBe(iso);
});

test.for([undefined, null, 8.64e15 + 1, -1e300, Number.POSITIVE_INFINITY, Number.NaN])("%s is no time", (milliseconds) => {
  expect(toDate(milliseconds)).toBeUndefined();
});
