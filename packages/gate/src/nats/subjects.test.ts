import { expect, test } from "vitest";
import { placesOf } from "./places.ts";
import { covers, overlap, subjectMap } from "./subjects.ts";

test.for([
  ["sessions.in.>", "sessions.accepted.>", "sessions.in.eu.1", "sessions.accepted.eu.1"],
  ["sessions.in.*", "ok.*", "sessions.in.p1", "ok.p1"],
  ["*.in.*.>", "ok.*.*.x.>", "a.in.b.c.d", "ok.a.b.x.c.d"],
  ["sessions.in.>", "sessions.accepted", "sessions.in.eu.1", "sessions.accepted"],
  ["sessions.in", "sessions.accepted", "sessions.in", "sessions.accepted"],
] as const)("from %s to %s, %s becomes %s", ([input, output, subject, expected]) => {
  expect(subjectMap(input, output, "accepted")(subject)).toBe(expected);
});

test.for([
  ["a.>", "a.b.>", true],
  ["a.*", "a.b", true],
  ["a.*", "a.b.c", false],
  ["*.b", "a.*", true],
  ["a", "a.>", false],
  ["a.b", "a.c", false],
  [">", "x", true],
] as const)("%s and %s have a subject in common: %s", ([one, other, expected]) => {
  expect([overlap(one, other), overlap(other, one)]).toEqual([expected, expected]);
});

test.for([
  ["a.>", "a.b.>", true],
  ["a.>", "a.*", true],
  ["a.*", "a.>", false],
  ["a.*", "a.*", true],
  ["a.b", "a.*", false],
] as const)("%s covers %s: %s", ([wide, narrow, expected]) => expect(covers(wide, narrow)).toBe(expected));

const valid = { in: ["s.in.>"], accepted: "s.ok.>", rejected: "s.dead.>" };
test.for([
  [{ ...valid, accepted: "s.in.ok.>" }, "--accepted s.in.ok.> and --in s.in.> have subjects in common."],
  [{ ...valid, rejected: "s.ok.dead" }, "have subjects in common"],
  [{ ...valid, accepted: "s.ok.*" }, "--accepted s.ok.* must have the wildcards of --in s.in.> in the same order, or none."],
  [{ ...valid, in: ["s.in", "t.in"] }, "--in must be one subject on NATS, got 2."],
  [{ ...valid, in: ["s in"] }, "--in must be a NATS subject"],
  [{ ...valid, in: ["s..in"] }, "--in must be a NATS subject"],
  [{ ...valid, in: ["s.>.in"] }, "--in must be a NATS subject"],
  [{ ...valid, in: ["$JS.x"] }, "--in must be a NATS subject"],
] as const)("%j is rejected", ([places, message]) => expect(() => placesOf(places)).toThrow(message));
