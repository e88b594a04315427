import fc from "fast-check";
import { expect, test } from "vitest";
import { countMembers } from "./count-members.ts";
import { membersOf } from "./members-of.ts";

const count = (text: string, shift = 0): number => {
  const bytes = new Uint8Array(Buffer.byteLength(text) + shift);
  bytes.set(Buffer.from(text), shift);
  return countMembers(bytes, new Uint32Array(bytes.buffer, 0, bytes.length >> 2), shift, bytes.length);
};

test("colons after keys are counted as one byte at a time would count them", () => {
  const text = fc
    .array(fc.constantFrom('"', ":", '":', " :", "a", "é", "!:", "\u0080", "#:", "😀", "\t"), { maxLength: 40 })
    .map((parts) => parts.join(""));
  fc.assert(
    fc.property(text, fc.nat(4), (one, shift) => {
      expect(count(one, shift)).toBe(one.match(/[\0-"]:/g)?.length ?? 0);
    }),
  );
});

test("a text has at least as many of them as its value has members, however it is formatted", () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4 }), fc.constantFrom("", " ", "\n \r\t"), (value, space) => {
      const text = JSON.stringify(value).replaceAll('":', `"${space}:`);
      expect(count(text)).toBeGreaterThanOrEqual(membersOf(value) ?? 0);
    }),
  );
});

test.for([
  ["{}", 0],
  ["1", 0],
  ['"a"', 0],
  ['{"a":1,"b":{"a":[{"c":null},[{"d":{}}]]}}', 5],
  ["[9007199254740992]", undefined],
  ['{"a":{"b":-9007199254740993}}', undefined],
  ["1e400", undefined],
  ["[[-1e400]]", undefined],
  ["[9007199254740991]", 0],
  ["0.1", 0],
] as const)("%s has %s members", ([text, members]) => {
  expect(membersOf(JSON.parse(text))).toBe(members);
});
