import { matching } from "@tools/contract/schema";
import { matchesPattern } from "../cases/matches-pattern.ts";

/** Names that match some patterns: one for each, and one for each two that a name can match together, as far as joining their matches finds one. */
export const namesMatching = (patterns: readonly string[]): string[] => [
  ...new Set([
    ...patterns.flatMap((pattern) => matching(pattern).slice(0, 1)),
    ...patterns.flatMap((one, index) => patterns.slice(index + 1).flatMap((other) => joined(one, other).slice(0, 1))),
  ]),
];

function joined(one: string, other: string): string[] {
  const [ones, others] = [matching(one).slice(0, 3), matching(other).slice(0, 3)];
  return ones
    .flatMap((a) => others.flatMap((b) => [a, b, overlapped(a, b), overlapped(b, a), a + b, b + a]))
    .filter((name) => matchesPattern(one, name) && matchesPattern(other, name));
}

/** Two strings as one, in which the end of the first is the beginning of the second: `x-` and `-id` are `x-id`. */
function overlapped(a: string, b: string): string {
  for (let length = Math.min(a.length, b.length); length > 0; length--) if (a.endsWith(b.slice(0, length))) return a + b.slice(length);
  return a + b;
}
