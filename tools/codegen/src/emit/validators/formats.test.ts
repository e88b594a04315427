import { formatNames, formats, isInFormat } from "@tools/contract/formats";
import { expect, test } from "vitest";
import { formatCheck } from "./testing/evaluate.ts";

test.for(formatNames)("the emitted check of %s accepts its samples, and no others", (name) => {
  const { inside, outside } = formats[name];
  for (const text of [...inside, ...outside, ""]) expect([text, formatCheck(name)(text)]).toEqual([text, isInFormat(name, text)]);
});

test("a hostname has at most 253 characters", () => {
  const of = (last: number): string => [63, 63, 63, last].map((length) => "a".repeat(length)).join(".");
  expect([of(61), of(62)].map(formatCheck("hostname"))).toEqual([true, false]);
});
