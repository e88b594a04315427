import { expect, test } from "vitest";
import { durationOf, progressLine, sizeOf } from "./progress-line.ts";

const counts = { payloads: 1200, rejected: 3 };

test.for([
  {
    amount: { done: 250e6, total: 1000e6, doneBefore: 50e6, seconds: 2 },
    line: "[###---------] 25% of 1.0 GB, 100 MB/s, 8 s left; 1,200 payloads validated, 3 rejected",
  },
  { amount: { done: 5, total: undefined, doneBefore: 0, seconds: 2 }, line: "1,200 payloads validated, 3 rejected" },
  {
    amount: { done: 10, total: 10, doneBefore: 10, seconds: 0 },
    line: "[############] 100% of 10 B, 0 B/s; 1,200 payloads validated, 3 rejected",
  },
])("$line", ({ amount, line }) => {
  expect(progressLine(amount, counts)).toBe(line);
});

test.for([
  [0, "0 s"],
  [59.2, "1 min 0 s"],
  [125, "2 min 5 s"],
  [3840, "1 h 4 min"],
] as const)("%s seconds are %s", ([seconds, text]) => {
  expect(durationOf(seconds)).toBe(text);
});

test.for([
  [512, "512 B"],
  [3200, "3.2 KB"],
  [633e6, "633 MB"],
] as const)("%s bytes are %s", ([bytes, text]) => {
  expect(sizeOf(bytes)).toBe(text);
});
