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
