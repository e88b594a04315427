import { expect, test } from "vitest";
import { compare } from "../index.ts";
import { factsOf } from "./patterns.ts";

const any = { min: 0, max: Number.POSITIVE_INFINITY };

test.for<[pattern: string, facts: Partial<ReturnType<typeof factsOf>>]>([
  [".+", { length: { ...any, min: 1 }, isTrivial: false }],
  ["^.{1,5}$", { length: { min: 1, max: 5 }, isTrivial: false }],
  ["^a{2}b?$|^c$", { length: { min: 1, max: 3 } }],
  ["^a|b$", { length: { ...any, min: 1 }, values: undefined }],
  [".*", { isTrivial: true }],
  ["^.*", { isTrivial: true }],
  [".*$", { isTrivial: true }],
  ["^.*$", { isTrivial: false }],
  ["^$", { isTrivial: false, length: { min: 0, max: 0 }, values: [""] }],
  ["(?:a|b)?", { isTrivial: true }],
  ["a|b*", { isTrivial: true }],
  ["\\b", { isTrivial: false }],
  ["a*^b*", { isTrivial: false }],
  ["^(a|b(?:c|d))$", { values: ["a", "bc", "bd"] }],
  ["^\u{1F600}$", { values: ["\u{1F600}"], length: { min: 1, max: 1 } }],
  ["^(a)\\1$", { values: undefined, length: { min: 1, max: Number.POSITIVE_INFINITY } }],
  ["^(?=abc)a$", { values: undefined, length: { min: 1, max: 1 } }],
  ["(?i:a)*", { values: undefined, length: any, isTrivial: false }],
  ["^(?:a|b*)$", { values: undefined, length: any }],
])("%s", ([pattern, facts]) => {
  expect(factsOf(pattern)).toMatchObject(facts);
});

const text = (more: object): object => ({ type: "string", ...more });

test.for<[what: string, before: object, after: object, bump: string]>([
  ["a match of one character isn't empty", text({ pattern: ".+" }), text({ minLength: 1 }), "minor"],
  ["a string that isn't empty may be a newline", text({ minLength: 1 }), text({ pattern: ".+" }), "major"],
  ["a match is as long as the pattern", text({ pattern: "^.{1,5}$" }), text({ minLength: 1, maxLength: 5 }), "minor"],
  ["a short string may have a newline", text({ minLength: 1, maxLength: 5 }), text({ pattern: "^.{1,5}$" }), "major"],
  ["every string matches", text({}), text({ pattern: ".*" }), "patch"],
  ["a line isn't every string", text({}), text({ pattern: "^.*$" }), "major"],
  ["a pattern lists what an enum does", text({ pattern: "^(a|b)$" }), text({ enum: ["a", "b", "c"] }), "major"],
  ["an enum lists what a pattern does", text({ enum: ["a", "b"] }), text({ enum: ["a", "b"], pattern: "^(a|b)$" }), "patch"],
  ["a pattern lists more than another", text({ pattern: "^(a|b)$" }), text({ pattern: "^(?:a|b|c)$" }), "minor"],
  ["a pattern lists what a format accepts", text({ pattern: "^2020-01-0(1|2)$" }), text({ format: "date" }), "minor"],
])("%s", ([, before, after, bump]) => {
  expect(compare(before, after).bump).toBe(bump);
});
