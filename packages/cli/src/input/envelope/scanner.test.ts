import fc from "fast-check";
import { expect, test } from "vitest";
import { Scanner } from "./scanner.ts";

/** Whether the scanner accepts a text as one JSON value. */
function accepts(text: string): boolean {
  const scanner = new Scanner();
  for (const byte of new TextEncoder().encode(text)) if (scanner.step(byte) === "error") return false;
  return scanner.end();
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test.for([
  "0",
  "-0",
  "-",
  "01",
  "1.",
  ".1",
  "1.5",
  "1e",
  "1e+",
  "1e+5",
  "1E-5",
  "-1.25e10",
  "+1",
  "1 2",
  "0x1",
  "00",
  '"',
  '""',
  '"a',
  '"\\',
  '"\\n"',
  '"\\x"',
  '"\\u12"',
  '"\\u12G4"',
  '"\\u00e9"',
  '"\t"',
  '"\n"',
  '"\u007f"',
  '"é😀"',
  "true",
  "tru",
  "truex",
  "nul",
  "null",
  "false",
  "True",
  "NaN",
  "undefined",
  "[",
  "[]",
  "[1",
  "[1]",
  "[1,",
  "[1,]",
  "[,1]",
  "[1 2]",
  "[1}",
  "]",
  "[[]]",
  "[[]",
  "[]]",
  "{",
  "{}",
  '{"a"',
  '{"a":',
  '{"a":1',
  '{"a":1}',
  '{"a":1,}',
  '{"a" 1}',
  "{1:2}",
  "{a:1}",
  '{"a":1]',
  '{"a":1}}',
  '{"a":{"b":[{}]}}',
  "",
  " ",
  " 1 ",
  "\ufeff1",
  "// 1",
  "[1] x",
  "\v1",
  "1\u00a0",
])("%s is accepted if and only if it is JSON", (text) => {
  expect(accepts(text)).toBe(isJson(text));
});

const letters = fc.constantFrom(...'[]{},:"\\-+.0159eEtrufalsn \n\té', "true", "null", '"a":', '"\\u00e9"');

test("random texts are accepted if and only if they are JSON", () => {
  const texts = fc.oneof(
    fc.array(letters, { maxLength: 12 }).map((parts) => parts.join("")),
    fc
      .tuple(fc.json(), fc.nat(), letters)
      .map(([text, at, letter]) => text.slice(0, at % (text.length + 1)) + letter + text.slice(at % (text.length + 1))),
    fc.tuple(fc.json(), fc.nat()).map(([text, at]) => text.slice(0, at % (text.length + 1)) + text.slice((at % (text.length + 1)) + 1)),
    fc.json(),
  );
  fc.assert(
    fc.property(texts, (text) => accepts(text) === isJson(text)),
    { numRuns: 5000 },
  );
});

test("a text of brackets alone is an error before it fills the memory", () => {
  const scanner = new Scanner();
  let steps = 0;
  while (scanner.step(0x5b) !== "error") steps++;
  expect({ steps, error: scanner.error }).toEqual({ steps: 1_000_000, error: "this is nested more than 1,000,000 levels deep" });
});

test.for([
  { text: '{"a":', key: "a" },
  { text: '{"\\u0073essions":', key: "sessions" },
  { text: '{"a\\/b\\"":', key: 'a/b"' },
  { text: '{"é😀":', key: "é😀" },
  { text: '{"\\ud83d\\ude00":', key: "😀" },
  { text: '{"":', key: "" },
])("the key of $text is $key", ({ text, key }) => {
  const scanner = new Scanner();
  scanner.recordedDepth = 1;
  for (const byte of new TextEncoder().encode(text)) scanner.step(byte);
  expect(scanner.key).toBe(key);
});
