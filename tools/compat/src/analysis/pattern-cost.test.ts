import { expect, test } from "vitest";
import { longestTested } from "./pattern-cost.ts";

const rows: [fact: string, pattern: string, longest: number][] = [
  ["a repetition at the start takes linear time", "^a+$", 1_000_000],
  ["a pattern without repetitions takes linear time", "^[ab]{2}c?$", 1_000_000],
  ["a match that starts anywhere takes quadratic time", "a+b", 1_000],
  ["each repetition is one power more", "^a*a*a*$", 100],
  ["a repetition of a repetition takes exponential time", "^(a+)+$", 20],
  ["a repetition of alternatives takes exponential time", "^(a|a)*$", 20],
  ["a repetition of something optional takes exponential time", "^(?:a(b?)){2,40}$", 20],
];

test.for(rows)("%s", ([, pattern, longest]) => {
  expect(Math.abs(longestTested(pattern) - longest)).toBeLessThanOrEqual(1);
});
