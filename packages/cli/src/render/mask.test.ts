import { mask } from "@session-schema/validators/mask";
import { expect, test } from "vitest";
import { secretRanges } from "./mask.ts";

test.for([
  ["https://user:password@host/path?token=abc&expires=1#part", "https://***@host/path?token=***&expires=***#part"],
  ["https://host/?a=b=c&d", "https://host/?a=***&d"],
  ["https://host/#access_token=abc", "https://host/#access_token=***"],
  ["//user@host", "//***@host"],
  ["a@b.example is no URL", "a@b.example is no URL"],
] as const)("of %s only %s is shown", ([url, shown]) => {
  expect(mask(url)).toBe(shown);
  expect(hidden(JSON.stringify(url))).toBe(JSON.stringify(shown));
});

test.for([
  ['{"a":"https://u@h/","b?c=d":"//v@h"}', '{"a":"https://***@h/","b?c=***":"//***@h"}'],
  ['{"a":"https:\\/\\/u@h"}', '{"a":"https:\\/\\/***@h"}'],
  ['{"a":"https://h/?k=\\"secret\\""}', '{"a":"https://h/?k=***"}'],
  ['{"a":"https://h/?k=secret', '{"a":"https://h/?k=***'],
  ["https://u:p@h/", "https://***@h/"],
] as const)("in the source text %s what is secret is found", ([source, shown]) => {
  expect(hidden(source)).toBe(shown);
});

const hidden = (source: string): string =>
  secretRanges(source).reduceRight((text, [from, to]) => `${text.slice(0, from)}***${text.slice(to)}`, source);
