import { formatNames, isInFormat } from "@tools/contract/formats";
import { expect, test } from "vitest";
import { adversarial } from "./adversarial.ts";

test.for(formatNames)("the strings for %s are different, many are in the format, and many are not", (format) => {
  const strings = adversarial(format, { count: 500, seed: 1 });
  expect(new Set(strings).size).toBe(500);
  expect(strings.filter((text) => isInFormat(format, text)).length).toBeGreaterThan(50);
  expect(strings.filter((text) => isInFormat(format, text) === false).length).toBeGreaterThan(50);
  expect(strings.some((text) => text.length > 9000)).toBe(true);
});

test("the same seed gives the same strings", () => {
  expect(adversarial("uri", { count: 100, seed: 7 })).toEqual(adversarial("uri", { count: 100, seed: 7 }));
});
