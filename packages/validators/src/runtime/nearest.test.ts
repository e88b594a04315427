import { expect, test } from "vitest";
import { nearest } from "./nearest.ts";

const known = ["name", "sourceBytes", "recordingStatus", "recordingUrl", "id", "fps", "fpsDen"];

const cases: [string, string | undefined][] = [
  ["nam", "name"],
  ["anme", "name"],
  ["fsp", "fps"],
  ["nmae", "name"],
  ["Name", "name"],
  ["recording_status", "recordingStatus"],
  ["recordingURL", "recordingUrl"],
  ["sourcebyte", "sourceBytes"],
  ["ID", "id"],
  ["fpsden", "fpsDen"],
  ["zone", undefined],
  ["", undefined],
  ["a".repeat(100_000), undefined],
];

test.for(cases)("the word closest to %s is %s", ([word, near]) => expect(nearest(word, known)).toBe(near));

const others: [string, readonly string[], string | undefined][] = [
  ["a", ["xb"], undefined],
  ["a", ["xa", "b"], "xa"],
  ["ab", ["ba"], "ba"],
  ["abc", ["abd", "abc"], "abc"],
  ["abcdef", ["abcfed", "abxdex"], "abcfed"],
  ["abcdef", ["uvwxyz"], undefined],
  ["abcdefg", ["abcd"], undefined],
  ["abcdefghi", ["abcdef"], "abcdef"],
  ["__", ["--"], undefined],
  ["_", ["_a"], "_a"],
  ["a".repeat(64), ["a".repeat(63)], "a".repeat(63)],
  ["a".repeat(65), ["a".repeat(64)], undefined],
];

test.for(others)("of %s and %j, %s is close", ([word, candidates, near]) => expect(nearest(word, candidates)).toBe(near));
