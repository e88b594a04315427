import { expect, test } from "vitest";
import { locate } from "./locate.ts";
import { escapeStep } from "./pointer.ts";

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

test.for(texts)("every value of %s is found where it is written", (text) => {
  const values = new Map(pointersOf(JSON.parse(text), ""));
  const places = locate(text, values.keys());
  const written = [...values.keys()].map((pointer): [string, unknown] => {
    const spot = places.get(pointer)?.value;
    return [pointer, JSON.parse(text.slice(spot?.offset, (spot?.offset ?? 0) + (spot?.length ?? 0)))];
  });
  expect(written).toEqual([...values]);
});

test.for(texts)("every key of %s is found before its value", (text) => {
  for (const [pointer, { key }] of locate(text, new Map(pointersOf(JSON.parse(text), "")).keys())) {
    if (key === undefined) continue;
    const name: string = JSON.parse(text.slice(key.offset, key.offset + key.length));
    expect(pointer.endsWith(`/${escapeStep(name)}`)).toBe(true);
  }
});

test("of two equal keys the last counts, as for JSON.parse", () => {
  expect(locate('{"a":{"b":1},"a":{"b":22}}', ["/a/b"]).get("/a/b")?.value).toEqual({ offset: 22, length: 2 });
});

test("what nobody asks for is not located", () => {
  expect([...locate('{"a":1,"b":2}', ["/b"]).keys()]).toEqual(["/b"]);
});

test("nesting does not exhaust it", () => {
  const deep = 200_000;
  expect(locate(`${"[".repeat(deep)}${"]".repeat(deep)}`, [""]).get("")?.value).toEqual({ offset: 0, length: 2 * deep });
});

function* pointersOf(value: unknown, pointer: string): Generator<[string, unknown]> {
  yield [pointer, value];
  if (typeof value !== "object" || value === null) return;
  for (const [step, inner] of Object.entries(value)) yield* pointersOf(inner, `${pointer}/${escapeStep(step)}`);
}
