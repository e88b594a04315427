import { expect, test } from "vitest";
import { locate } from "./locate.ts";
import { escapePointer } from "./pointer.ts";

const texts = [
  "1",
  ' "a" ',
  "[]",
  '{"a":{"b":[1,{"c":null}]},"d":[[],[[true]]]}',
  '{ "a/b": { "~": [ "x" ] }, "": { "": 0 } }',
  '{"__proto__":{"constructor":1},"toString":[2]}',
  '{"\\u0061":1,"😀":"\\ud83d\\ude00","tab":"\\t"}',
  '{\r\n\t"a" :\t[ 1.5e3 ,\r\n -0 ]\r\n}',
  `[${"1,".repeat(500)}{"last":1}]`,
];

test.for(texts)("every value of %s is located", (text) => {
  const values = new Map(pointersOf(JSON.parse(text), ""));
  const locations = locate(text, values.keys());
  const located = [...values.keys()].map((pointer): [string, unknown] => {
    const span = locations.get(pointer)?.value;
    return [pointer, JSON.parse(text.slice(span?.offset, (span?.offset ?? 0) + (span?.length ?? 0)))];
  });
  expect(located).toEqual([...values]);
});

test.for(texts)("every key of %s is located", (text) => {
  for (const [pointer, { key }] of locate(text, new Map(pointersOf(JSON.parse(text), "")).keys())) {
    if (key === undefined) continue;
    const name: string = JSON.parse(text.slice(key.offset, key.offset + key.length));
    expect(pointer.endsWith(`/${escapePointer(name)}`)).toBe(true);
  }
});

test("of two equal keys the last one is located, as for JSON.parse", () => {
  expect(locate('{"a":{"b":1},"a":{"b":22}}', ["/a/b"]).get("/a/b")?.value).toEqual({ offset: 22, length: 2 });
});

test("only the given pointers are located", () => {
  expect([...locate('{"a":1,"b":2}', ["/b"]).keys()]).toEqual(["/b"]);
});

test("deep nesting is located", () => {
  const deep = 200_000;
  expect(locate(`${"[".repeat(deep)}${"]".repeat(deep)}`, [""]).get("")?.value).toEqual({ offset: 0, length: 2 * deep });
});

function* pointersOf(value: unknown, pointer: string): Generator<[string, unknown]> {
  yield [pointer, value];
  if (typeof value !== "object" || value === null) return;
  for (const [step, inner] of Object.entries(value)) yield* pointersOf(inner, `${pointer}/${escapePointer(step)}`);
}
