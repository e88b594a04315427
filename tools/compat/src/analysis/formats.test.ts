import { formatSamples, meets } from "@tools/contract/schema";
import { expect, test } from "vitest";
import { isWiderFormat } from "./formats.ts";

const rows: [format: string, other: string, isWider: boolean][] = [
  ["uri", "uri", true],
  ["uri-reference", "uri", true],
  ["uri", "uri-reference", false],
  ["iso-date-time", "date-time", true],
  ["iso-time", "time", true],
  ["date", "date-time", false],
];

test.for(rows)("%s is as wide as %s: %s", ([format, other, isWider]) => {
  expect(isWiderFormat(format, other)).toBe(isWider);
});

test.for(rows.filter(([, , isWider]) => isWider))("the samples of a narrower format meet the wider one: %s, %s", ([format, other]) => {
  for (const sample of formatSamples[other] ?? []) expect(meets({ keyword: "format", value: format }, sample)).toBe(true);
});
