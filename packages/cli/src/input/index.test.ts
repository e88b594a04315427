import { expect, test } from "vitest";
import { isNdjson } from "./auto.ts";
import { pieces } from "./index.ts";
import type { Layout } from "./piece.ts";

/** The pieces of an input as `line:column text` or `line:column !error`. */
async function split(input: string | Uint8Array, layout: Layout, chunkSize: number): Promise<string[]> {
  const bytes = typeof input === "string" ? new TextEncoder().encode(input) : input;
  const found: string[] = [];
  for await (const piece of pieces(chunked(bytes, chunkSize), layout)) {
    const what = "bytes" in piece ? new TextDecoder().decode(piece.bytes) : `!${piece.error}`;
    found.push(`${piece.base.line}:${piece.base.column} ${what}`);
  }
  return found;
}

async function* chunked(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let from = 0; from < bytes.length; from += size) yield bytes.subarray(from, from + size);
}

const cutOff = "!the array isn't closed: the input may be cut off";
const missing = "!expected an array element before this";

const cases: { layout: Layout; what: string; input: string; pieces: string[] }[] = [
  { layout: "document", what: "a document is one piece", input: '{"a":\n1}\n', pieces: ['1:1 {"a":\n1}\n'] },
  { layout: "document", what: "a blank document has no piece", input: " \r\n\t", pieces: [] },
  { layout: "document", what: "a byte order mark isn't part of it", input: "\uFEFF{}", pieces: ["1:1 {}"] },
  { layout: "ndjson", what: "each line is a piece", input: "1\n2\n3", pieces: ["1:1 1", "2:1 2", "3:1 3"] },
  { layout: "ndjson", what: "blank lines are skipped, but counted", input: "\n1\n \t\r\n\n2\n\n", pieces: ["2:1 1", "5:1 2"] },
  { layout: "ndjson", what: "the end of a line may be CRLF", input: "1\r\n2\r\n", pieces: ["1:1 1\r", "2:1 2\r"] },
  { layout: "ndjson", what: "an empty input has no piece", input: "", pieces: [] },
  { layout: "ndjson", what: "a byte order mark isn't part of the first line", input: "\uFEFF1\n2", pieces: ["1:1 1", "2:1 2"] },
  { layout: "auto", what: "a pretty-printed document is one piece", input: '{\n  "a": 1\n}\n', pieces: ['1:1 {\n  "a": 1\n}\n'] },
  {
    layout: "auto",
    what: "a broken pretty-printed document is one piece",
    input: '[\n{"a":1}\n{"a":2}\n]',
    pieces: ['1:1 [\n{"a":1}\n{"a":2}\n]'],
  },
  { layout: "auto", what: "one line is a document", input: '\n{"a":1}\n\n', pieces: ['1:1 \n{"a":1}\n\n'] },
  { layout: "auto", what: "two lines with a value each are NDJSON", input: '{"a":1}\n\n{"a":', pieces: ['1:1 {"a":1}', '3:1 {"a":'] },
  {
    layout: "auto",
    what: "NDJSON is detected after a broken first line",
    input: '{"a":"x\n{"a":1}\n{}',
    pieces: ['1:1 {"a":"x', '2:1 {"a":1}', "3:1 {}"],
  },
  { layout: "each", what: "each element is a piece", input: '[1, "a" ,{"b":[2]}]', pieces: ["1:2 1", '1:5 "a" ', '1:10 {"b":[2]}'] },
  {
    layout: "each",
    what: "an element knows its line and column",
    input: '\n[\n  {"é😀":1},{}\n ]\n',
    pieces: ['3:3 {"é😀":1}', "3:12 {}\n "],
  },
  {
    layout: "each",
    what: "brackets and commas in strings are ignored",
    input: '["],[", "\\"]", "{\\\\"]',
    pieces: ['1:2 "],["', '1:9 "\\"]"', '1:16 "{\\\\"'],
  },
  { layout: "each", what: "an empty array has no piece", input: "[ ]", pieces: [] },
  { layout: "each", what: "an empty input has no piece", input: "", pieces: [] },
  { layout: "each", what: "a trailing comma is an error", input: "[1,]", pieces: ["1:2 1", `1:4 ${missing}`] },
  { layout: "each", what: "two commas are an error", input: "[1,,2]", pieces: ["1:2 1", `1:4 ${missing}`, "1:5 2"] },
  { layout: "each", what: "an input that is cut off between elements is an error", input: "[1,\n", pieces: ["1:2 1", `2:1 ${cutOff}`] },
  { layout: "each", what: "an element that is cut off is left to its parser", input: '[1,{"a', pieces: ["1:2 1", '1:4 {"a'] },
  {
    layout: "each",
    what: "content after the array is an error",
    input: "[1] 2",
    pieces: ["1:2 1", "1:5 !unexpected content after the array"],
  },
  {
    layout: "each",
    what: "a top-level object is an error",
    input: '{"a":[]}',
    pieces: ["1:1 !--each requires a top-level array"],
  },
  {
    layout: "each",
    what: "an unclosed string only breaks its own line",
    input: '["a,\n"b","c"]',
    pieces: ['1:2 "a,\n"b"', '2:5 "c"'],
  },
  { layout: "each", what: "an unclosed object ends with the array", input: '[1,{"a":2]', pieces: ["1:2 1", '1:4 {"a":2'] },
  { layout: "each", what: "an extra brace only breaks one element", input: '[{"a":1}},{"b":2}]', pieces: ['1:2 {"a":1}}', '1:11 {"b":2}'] },
];

test.for(cases)("$layout: $what, for every chunk size", async ({ layout, input, pieces: expected }) => {
  const length = new TextEncoder().encode(input).length;
  for (let size = 1; size <= Math.max(1, length); size++) expect(await split(input, layout, size), `chunks of ${size}`).toEqual(expected);
});

test.for([
  { first: "{}", second: "{}", is: true },
  { first: '"ready"', second: '"none"', is: true },
  { first: "{}", second: "trash", is: true },
  { first: "{}", second: "}", is: false },
  { first: "{}", second: ', "b"', is: false },
  { first: "{", second: '"a": 1', is: false },
  { first: "[", second: "{}", is: false },
  { first: '{"a":', second: "{}", is: false },
  { first: '{"a":1},', second: "{}", is: false },
  { first: "starting up …", second: '{"a":1}', is: true },
  { first: "starting up …", second: "still starting", is: false },
])("$first before $second: NDJSON is $is", ({ first, second, is }) => {
  expect(isNdjson(first, second)).toBe(is);
});
