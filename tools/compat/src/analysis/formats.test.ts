import { stockAjv } from "@tools/contract/ajv";
import { formatNamed } from "@tools/contract/formats";
import { expect, test } from "vitest";
import { addForeignFormats } from "../document/foreign-formats.ts";
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
  const ajv = stockAjv();
  addForeignFormats(ajv);
  const accepts = ajv.compile({ format });
  const samples = formatNamed(other)?.inside ?? [];
  expect(samples.length).toBeGreaterThan(0);
  for (const sample of samples) expect(accepts(sample)).toBe(true);
});
