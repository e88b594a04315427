import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { payloadLike } from "./testing/payloads.ts";
import { models, readSession, readSessionJson, validateSessionJson } from "./testing/public.ts";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("text that isn't JSON is one issue with its line and column", () => {
  test.for([
    { text: "", line: 1, column: 1, expected: "a value, got the end of the text" },
    { text: '{"name":\n  nope}', line: 2, column: 3, expected: 'a value, got the character "n"' },
    { text: '{"name":"a",}', line: 1, column: 13, expected: 'a key in double quotes, got the character "}"' },
    { text: '{"name":"a"', line: 1, column: 12, expected: 'a "," or a "}", got the end of the text' },
    { text: "[1 2]", line: 1, column: 4, expected: 'a "," or a "]", got the character "2"' },
    { text: '{"name" "a"}', line: 1, column: 9, expected: 'a ":", got the character "\\""' },
    { text: '{"name":"a"} x', line: 1, column: 14, expected: 'the end of the text, got the character "x"' },
    { text: '{"name":"a\n"}', line: 1, column: 11, expected: 'the rest of a string, got the character "\\n"' },
    { text: '{"name":"\\x"}', line: 1, column: 10, expected: 'the rest of a string, got the character "\\\\"' },
    { text: '{"lastSeen":01}', line: 1, column: 14, expected: 'a "," or a "}", got the character "1"' },
    { text: '{"lastSeen":NaN}', line: 1, column: 13, expected: 'a value, got the character "N"' },
    { text: "\r\n\r\n'a'", line: 3, column: 1, expected: 'a value, got the character "\'"' },
  ])("$text", ({ text, line, column, expected }) => {
    for (const input of [text, bytes(text)])
      expect(readSessionJson(input)).toEqual({
        ok: false,
        issues: [
          {
            instancePath: "",
            keyword: "json",
            schemaPath: "",
            message: `line ${line}, column ${column}: the text must be JSON: expected ${expected}`,
            expected: `must be JSON: expected ${expected.replace(/, got .*/s, "")}`,
            found: expected.replace(/.*, got /s, ""),
            params: { line, column },
            tolerated: false,
          },
        ],
        omitted: 0,
        warnings: [],
      });
  });

  test("bytes that aren't UTF-8", () => {
    const text = new Uint8Array([...bytes('{"name":\n "ä'), 0xff, ...bytes('"}')]);
    expect(readSessionJson(text)).toMatchObject({ ok: false, issues: [{ keyword: "json", params: { line: 2, column: 4 } }] });
  });
});

test("a text is JSON for us if and only if it is for JSON.parse, and the result is that of its value", () => {
  const text = fc.oneof(
    payloadLike("Session").map((value) => JSON.stringify(value)),
    fc.json(),
    fc.string({ unit: fc.constantFrom(...'{}[]",:0123456789.eE+-\\u nultrefas\n') }),
    fc
      .tuple(fc.json(), fc.nat(), fc.string({ maxLength: 2 }))
      .map(([json, at, piece]) => json.slice(0, at % (json.length + 1)) + piece + json.slice(at % (json.length + 1))),
  );
  fc.assert(
    fc.property(text, (json) => {
      const { warnings, ...result } = readSessionJson(json);
      const parsed = ((): { value: unknown } | undefined => {
        try {
          return { value: JSON.parse(json) };
        } catch {
          return undefined;
        }
      })();
      if (parsed === undefined) expect(result.issues).toMatchObject([{ keyword: "json" }]);
      // A number out of range is shown as it was written.
      else if (/e\+?\d{3}|\d{300}/i.test(json)) expect(result.ok).toBe(readSession(parsed.value).ok);
      else expect(result).toEqual(readSession(parsed.value));
      expect(Array.isArray(warnings)).toBe(true);
    }),
    { numRuns: 3000 },
  );
});

describe("warnings never affect the result", () => {
  test.for([
    {
      what: "a duplicate key",
      text: '{"name":5,"name":"a"}',
      ok: true,
      warnings: [
        {
          kind: "duplicateKey",
          instancePath: "/name",
          line: 1,
          column: 11,
          offset: 10,
          length: 6,
          message: "The object has this key twice. The last one counts.",
        },
      ],
    },
    {
      what: "a duplicate key that is written with an escape, inside",
      text: '{"name":"a",\n"later":[{"b":1,"\\u0062":2}]}',
      ok: true,
      warnings: [{ kind: "duplicateKey", instancePath: "/later/0/b", line: 2, column: 17, offset: 29, length: 8 }],
    },
    {
      what: "a duplicate key after characters of two UTF-16 units, of which each is one column",
      text: '{"name":"😀😀","name":"a"}',
      ok: true,
      warnings: [{ kind: "duplicateKey", line: 1, column: 14, offset: 15, length: 6 }],
    },
    {
      what: "an integer that a double rounds",
      text: '{"name":"a","sourceBytes":9007199254740993}',
      ok: true,
      warnings: [
        {
          kind: "inexactNumber",
          instancePath: "/sourceBytes",
          line: 1,
          column: 27,
          offset: 26,
          length: 16,
          message: "9007199254740993 was read as 9007199254740992: a double cannot hold it.",
        },
      ],
    },
    {
      what: "several, in the order of the text",
      text: '{"name":"a","sourceBytes":9007199254740993,"name":"b","transcodedBytes":9007199254740993,"name":"c"}',
      ok: true,
      warnings: [
        { kind: "inexactNumber", offset: 26 },
        { kind: "duplicateKey", offset: 43 },
        { kind: "inexactNumber", offset: 72 },
        { kind: "duplicateKey", offset: 89 },
      ],
    },
    { what: "an integer that a double holds", text: '{"name":"a","sourceBytes":9007199254740994}', ok: true, warnings: [] },
    {
      what: "an integer as every writer prints the double",
      text: '{"name":"a","sourceBytes":123456789012345680000}',
      ok: true,
      warnings: [],
    },
    {
      what: "the same, out of the range of decimal notation",
      text: `{"name":"a","sourceBytes":12${"0".repeat(30)}}`,
      ok: true,
      warnings: [],
    },
    { what: "a fraction", text: '{"name":"a","ingestRate":0.1}', ok: true, warnings: [] },
    { what: "the same key in two objects", text: '{"name":"a","later":[{"a":1},{"a":1}]}', ok: true, warnings: [] },
  ])("$what", ({ text, ok, warnings }) => {
    const result = readSessionJson(text);
    expect(result.ok).toBe(ok);
    expect(result.warnings).toMatchObject(warnings);
    expect(result.warnings).toHaveLength(warnings.length);
  });

  test("at most a hundred are listed", () => {
    expect(readSessionJson(`{"name":"a"${',"later":1'.repeat(200)}}`).warnings).toHaveLength(100);
  });
});

test("a number out of a double's range is reported as it was written", () => {
  const result = validateSessionJson('{"name":"a","sourceBytes":1e400}');
  expect(result.ok ? [] : result.issues.map(({ message }) => message)).toEqual([
    "sourceBytes must be a number, got 1e400, not a finite number: a double cannot hold it",
  ]);
});

test.for([
  { what: "characters of one byte", text: '{"name":"aaaa"}', size: 15 },
  { what: "characters of three bytes", text: '{"name":"€"}', size: 14 },
  { what: "characters of four bytes", text: '{"name":"😀"}', size: 15 },
])("maxBytes counts bytes of UTF-8: $what", ({ text, size }) => {
  for (const input of [text, bytes(text)]) {
    expect(readSessionJson(input, { maxBytes: size }).ok).toBe(true);
    expect(readSessionJson(input, { maxBytes: size - 1 })).toMatchObject({
      ok: false,
      issues: [{ keyword: "maxBytes", params: { limit: size - 1 } }],
    });
  }
});

test("a byte order mark is ignored", () => {
  expect(readSessionJson('\uFEFF{"name":"a"}').ok).toBe(true);
  expect(readSessionJson(new Uint8Array([0xef, 0xbb, 0xbf, ...bytes('{"name":"a"}')])).ok).toBe(true);
});

test.for(["[", '{"a":'])("text that is nested a hundred thousand levels deep in %s is read", (open) => {
  const close = open === "[" ? "]" : "}";
  const result = readSessionJson(`{"name":"a","later":${open.repeat(100_000)}1${close.repeat(100_000)}}`);
  expect([result.ok, result.issues?.length, result.warnings]).toEqual([true, 1, []]);
});

test("a string of 10 MB is read", () => {
  expect(readSessionJson(JSON.stringify({ name: "\\a\n".repeat(3_000_000) })).ok).toBe(true);
});

test("every model has both functions", () => {
  for (const model of Object.values(models)) {
    expect(model.validateJson("[").issues).toMatchObject([{ keyword: "json" }]);
    expect(model.readJson("[").issues).toMatchObject([{ keyword: "json" }]);
  }
});
