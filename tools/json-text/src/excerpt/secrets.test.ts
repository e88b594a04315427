import { mask } from "@session-schema/validators/mask";
import { expect, test } from "vitest";
import { secretRanges } from "./secrets.ts";

test.for([
  ["https://user:password@host/path?token=abc&expires=1#part", "https://***@host/path?token=***&expires=***#***"],
  ["https://host/?a=b=c&d", "https://host/?a=***&***"],
  ["https://user:pa/SECRET@host/x y", "https://***@host/x y"],
  ["https:/u:SECRET@h", "https:/***@h"],
  ["https://h/?SECRET", "https://h/?***"],
  ["why? because", "why? because"],
  ["https://host/#access_token=abc", "https://host/#access_token=***"],
  ["//user@host", "//***@host"],
  ["a@b.example isn't a URL", "a@b.example isn't a URL"],
] as const)("%s is masked as %s", ([url, masked]) => {
  expect(mask(url)).toBe(masked);
  expect(maskSource(JSON.stringify(url))).toBe(JSON.stringify(masked));
});

test.for([
  ['{"a":"https://u@h/","b?c=d":"//v@h"}', '{"a":"https://***@h/","b?c=***":"//***@h"}'],
  ['{"a":"https:\\/\\/u@h"}', '{"a":"https:\\/\\/***@h"}'],
  ['{"a":"https://h/?k=\\"secret\\""}', '{"a":"https://h/?k=***"}'],
  ['{"a":"https://h/?k=secret', '{"a":"https://h/?k=***'],
  ["https://u:p@h/", "https://***@h/"],
] as const)("the source text %s is masked as %s", ([source, masked]) => {
  expect(maskSource(source)).toBe(masked);
});

const maskSource = (source: string): string =>
  secretRanges(source).reduceRight((text, [from, to]) => `${text.slice(0, from)}***${text.slice(to)}`, source);
