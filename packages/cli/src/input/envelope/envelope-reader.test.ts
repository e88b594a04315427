import { expect, test } from "vitest";
import { pointerFrom } from "../pointer-from.ts";
import { EnvelopeReader } from "./envelope-reader.ts";

interface Case {
  readonly what: string;
  readonly input: string;
  readonly at?: string;
  readonly each?: boolean;
  /** `line:column pointer text`, or `line:column !error`. */
  readonly pieces: readonly string[];
}

function read({ input, at, each = true }: Case, size: number): string[] {
  const reader = new EnvelopeReader({ steps: at === undefined ? [] : pointerFrom(at), each });
  const bytes = new TextEncoder().encode(input);
  const pieces = [];
  for (let from = 0; from < bytes.length && !reader.done; from += size) pieces.push(...reader.read(bytes.subarray(from, from + size)));
  if (!reader.done) pieces.push(...reader.end());
  return pieces.map((piece) => {
    const what = "bytes" in piece ? `${piece.part?.pointer} ${new TextDecoder().decode(piece.bytes)}` : `!${piece.error}`;
    return `${piece.base.line}:${piece.base.column} ${what}`;
  });
}

const cases: readonly Case[] = [
  {
    what: "the elements of an array in an object",
    at: "/sessions",
    input: '{"next":null,"sessions":[{"a":1}, {"b":2}],"total":2}',
    pieces: ['1:26 /sessions/0 {"a":1}', '1:35 /sessions/1 {"b":2}'],
  },
  {
    what: "an array in an array",
    at: "/data/1/sessions",
    input: '{"data":[{"sessions":[0]},{"sessions":[1]},{"sessions":[2]}]}',
    pieces: ["1:40 /data/1/sessions/0 1"],
  },
  {
    what: "positions are those of the file",
    at: "/sessions",
    input: '{\n  "é😀": "😀", "sessions": [\n\t{"a":1},\n\t2 ]\n}',
    pieces: ['3:2 /sessions/0 {"a":1}', "4:2 /sessions/1 2 "],
  },
  { what: "an escaped key is the same key", at: "/sessions", input: '{"\\u0073e\\u0073sions":[1]}', pieces: ["1:24 /sessions/0 1"] },
  { what: "a pointer may have escapes", at: "/a~1b/m~0n", input: '{"a/b":{"m~n":[1]}}', pieces: ["1:16 /a~1b/m~0n/0 1"] },
  { what: "the empty key is a key", at: "/", input: '{"":[1]}', pieces: ["1:6 //0 1"] },
  { what: "an index is a key of an object", at: "/0", input: '{"0":[1]}', pieces: ["1:7 /0/0 1"] },
  { what: "keys such as __proto__ are keys", at: "/__proto__", input: '{"__proto__":[1]}', pieces: ["1:15 /__proto__/0 1"] },
  {
    what: "the same key deeper isn't the one",
    at: "/sessions",
    input: '{"a":{"sessions":[1]},"b":[{"sessions":[2]}],"sessions":[3]}',
    pieces: ["1:58 /sessions/0 3"],
  },
  {
    what: "a string that looks like it isn't either",
    at: "/sessions",
    input: '{"a":"\\"sessions\\":[1]","sessions":[2]}',
    pieces: ["1:37 /sessions/0 2"],
  },
  {
    what: "a broken element is a piece, and the others are found",
    at: "/s",
    input: '{"s":[{"a":},{"b":2}}, 3]}',
    pieces: ['1:7 /s/0 {"a":}', '1:14 /s/1 {"b":2}}', "1:24 /s/2 3"],
  },
  { what: "an empty array has no payload", at: "/s", input: '{"s":[]}', pieces: [] },
  { what: "a blank document has none", at: "/s", input: " \n", pieces: [] },
  {
    what: "without each, the value is the payload",
    at: "/data/session",
    each: false,
    input: '{"data":{"session": {"a":[1,{}]} ,"x":1}}',
    pieces: ['1:21 /data/session {"a":[1,{}]}'],
  },
  { what: "it may be a scalar", at: "/status", each: false, input: '{"status": "ready" , "x":1}', pieces: ['1:12 /status "ready" '] },
  { what: "also the last one", at: "/status", each: false, input: '{"status":12}', pieces: ["1:11 /status 12"] },
  { what: "it may be an element", at: "/1", each: false, input: "[0,{},2]", pieces: ["1:4 /1 {}"] },
  { what: "it may be an array", at: "/s", each: false, input: '{"s":[1,2]}', pieces: ["1:6 /s [1,2]"] },

  {
    what: "a missing property is an error that names those that exist",
    at: "/sessions",
    input: ' {"items":[1],"next":null}',
    pieces: ['1:2 !--at /sessions leads to nothing: this object has no property "sessions", it has "items", "next"'],
  },
  {
    what: "a misspelled one is suggested",
    at: "/data/sessions",
    input: '{"data":{"Session":[1]}}',
    pieces: ['1:9 !--at /data/sessions leads to nothing: this object has no property "sessions"; did you mean /data/Session?'],
  },
  {
    what: "an empty object says so",
    at: "/s",
    input: "{}",
    pieces: ['1:1 !--at /s leads to nothing: this object has no property "s", it is empty'],
  },
  {
    what: "an index that is too large is an error",
    at: "/data/5",
    input: '{"data":[[1],[2]]}',
    pieces: ["1:9 !--at /data/5 leads to nothing: this array has no element 5, its length is 2"],
  },
  {
    what: "a name isn't an index",
    at: "/data/a",
    input: '{"data":[[1]]}',
    pieces: ['1:9 !--at /data/a leads to nothing: this is an array, and "a" isn\'t an index'],
  },
  {
    what: "01 isn't an index either",
    at: "/01",
    input: "[0,[1]]",
    pieces: ['1:1 !--at /01 leads to nothing: this is an array, and "01" isn\'t an index'],
  },
  {
    what: "a scalar on the way is an error",
    at: "/data/sessions",
    input: '{"data":null}',
    pieces: ['1:9 !--at /data/sessions leads to nothing: expected an object or an array that has "sessions", got null'],
  },
  {
    what: "a scalar document is one",
    at: "/a",
    input: "12",
    pieces: ['1:1 !--at /a leads to nothing: expected an object or an array that has "a", got a number'],
  },
  {
    what: "an object where the array should be is an error",
    at: "/s",
    input: '{"s":{"a":1}}',
    pieces: ["1:6 !--each requires an array at /s, got an object"],
  },
  { what: "so is a string", at: "/s", input: '{"s":"[1]"}', pieces: ["1:6 !--each requires an array at /s, got a string"] },
  { what: "and null", at: "/s", input: '{"s":null}', pieces: ["1:6 !--each requires an array at /s, got null"] },
  {
    what: "a key twice is an error, and the payloads of both are found",
    at: "/s",
    input: '{"s":[1],\n"\\u0073":[2]}',
    pieces: ["1:7 /s/0 1", '2:1 !"s" is in this object twice, first at 1:2: which one --at /s means isn\'t defined', "2:11 /s/0 2"],
  },
  {
    what: "a secret in a name is masked",
    at: "/s",
    input: '{"https://x:hunter2@h/":1}',
    pieces: ['1:1 !--at /s leads to nothing: this object has no property "s", it has "https://***@h/"'],
  },
  {
    what: "names are escaped",
    at: "/s",
    input: '{"\\u202e\\u001b":1}',
    pieces: ['1:1 !--at /s leads to nothing: this object has no property "s", it has "\\u202e\\u001b"'],
  },

  {
    what: "a document that is cut off after the array",
    at: "/s",
    input: '{"s":[1]',
    pieces: ["1:7 /s/0 1", "1:8 !unexpected end of JSON: the text may be cut off"],
  },
  {
    what: "one that is cut off in the array",
    at: "/s",
    input: '{"s":[1,',
    pieces: ["1:7 /s/0 1", "1:8 !the array isn't closed: the input may be cut off"],
  },
  {
    what: "one that is cut off in an element is left to its parser",
    at: "/s",
    input: '{"s":[1,{"a',
    pieces: ["1:7 /s/0 1", '1:9 /s/1 {"a'],
  },
  { what: "one that is cut off before it", at: "/s", input: '{"a":"b', pieces: ["1:7 !this string isn't closed: the text may be cut off"] },
  {
    what: "content after the document",
    at: "/s",
    input: '{"s":[1]}\n{"s":[2]}',
    pieces: ["1:7 /s/0 1", "2:1 !unexpected content after the JSON value: if each line is a document, pass --ndjson"],
  },
  {
    what: "a syntax error before the array",
    at: "/s",
    input: '{"a" 1,"s":[1]}',
    pieces: ["1:6 !expected a colon between the property name and its value"],
  },
  {
    what: "a syntax error after it",
    at: "/s",
    input: '{"s":[1],}',
    pieces: ["1:7 /s/0 1", "1:10 !expected a property name in double quotes"],
  },
  { what: "a value that is missing", at: "/s", input: '{"a":,"s":[1]}', pieces: ["1:6 !expected a value"] },
  { what: "the wrong bracket", at: "/s", input: '{"a":[1},"s":[1]}', pieces: ["1:8 !the array isn't closed: expected ] before this"] },
  {
    what: "text that isn't JSON",
    at: "/s",
    input: "<html>",
    pieces: ["1:1 !this isn't JSON: expected a string in double quotes, a number, true, false, null, an object or an array"],
  },
];

test.for(cases)("$what, for every size of chunks", (one) => {
  const length = new TextEncoder().encode(one.input).length;
  for (let size = 1; size <= length; size++) expect(read(one, size), `chunks of ${size}`).toEqual(one.pieces);
});

test("the column in UTF-16 units is known where it is another", () => {
  const reader = new EnvelopeReader({ steps: ["s"], each: true }, { line: 7, column: 1 });
  const [first, second] = reader.read(new TextEncoder().encode('{"s":["😀",1]}'));
  expect([first, second]).toMatchObject([{ base: { line: 7, column: 7 } }, { base: { line: 7, column: 11 }, utf16Column: 12 }]);
  expect(first).not.toHaveProperty("utf16Column");
});

test.for([
  ["one line", '[{"a":1},{"b":2},{"c":3}]', ['[{"a":1},', ',{"c":3}]']],
  ["lines", '[\n  {"a":1},\n  {"b":\n2}, {"c":3}\n]', ["  ", ', {"c":3}']],
] as const)("the context of an element is its lines: %s", ([, text, [before, after]]) => {
  const reader = new EnvelopeReader({ steps: [], each: true });
  const [, second] = [...reader.read(new TextEncoder().encode(text))];
  expect(second !== undefined && "bytes" in second ? second.context?.() : undefined).toEqual({ before, after });
});

test("a context that begins in an earlier chunk is whole", () => {
  const reader = new EnvelopeReader({ steps: ["s"], each: false });
  const chunks = ['{"é":1,', '"s":', '{"a":', '1}, "t": 2}'].map((text) => new TextEncoder().encode(text));
  const [piece] = chunks.flatMap((chunk) => [...reader.read(chunk)]);
  expect(piece !== undefined && "bytes" in piece ? piece.context?.() : undefined).toEqual({ before: '{"é":1,"s":', after: ', "t": 2}' });
});
