import { expect, test } from "vitest";
import { format, isLeapSecond, meetsFormat } from "./format.ts";

/** `ab*`: classes 0 (other), 1 (a), 2 (b); states 0 (rejected), 1 (start), 2 (accepts). Packed as codegen does, `#` is 0. */
const run = (count: number, value: number): string => String.fromCharCode(35 + count, 35 + Math.floor(value / 57), 35 + (value % 57));
const classes = [run(50, 0), run(47, 0), run(1, 1), run(1, 2), run(29, 0)].join("");
const moves = [run(3, 0), run(1, 0), run(1, 2), run(3, 0), run(1, 2)].join("");
const ab = format(3, 1, 2, classes, moves);

const texts: [string, boolean][] = [
  ["a", true],
  ["abb", true],
  ["", false],
  ["b", false],
  ["aa", false],
  ["ac", false],
  ["a\u0080", false],
  ["a\u007f", false],
  ["aé", false],
];
test.for(texts)("an automaton of ab* accepts %j: %s", ([text, accepted]) => expect(meetsFormat(ab, text)).toBe(accepted));

test("a table is unpacked from its runs", () => {
  expect(format(1, 0, 0, run(2, 58) + run(1, 7), "")).toEqual({
    width: 1,
    start: 0,
    accepting: 0,
    classes: Uint16Array.from([58, 58, 7]),
    moves: new Uint16Array(),
  });
});

const times: [string, boolean][] = [
  ["23:59:60Z", true],
  ["23:59:60z", true],
  ["23:59:60.5Z", true],
  ["23:58:60Z", false],
  ["22:59:60Z", false],
  ["00:00:60Z", false],
  ["12:00:59Z", true],
  ["12:00:00+05:00", true],
  ["00:59:60+01:00", true],
  ["22:59:60-01:00", true],
  ["22:59:60+01:00", false],
  ["00:59:60-01:00", false],
  ["05:29:60+05:30", true],
  ["18:29:60-05:30", true],
  ["05:29:60-05:30", false],
  ["23:59:60+00:00", true],
  ["23:59:60-23:59", false],
  ["23:58:60+23:59", true],
  ["00:00:60-23:59", true],
];
test.for(times)("a second 60 in %s can be a leap second, or there is none: %s", ([time, accepted]) => {
  expect(isLeapSecond(time, 0)).toBe(accepted);
  expect(isLeapSecond(`2016-12-31T${time}`, 11)).toBe(accepted);
});
