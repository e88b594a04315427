import { expect, test } from "vitest";
import { locationOf } from "../test-support/conjunction-of.ts";
import type { Case } from "./cases/case.ts";
import { createAnalysis } from "./create-analysis.ts";
import { matchCases } from "./match-cases.ts";

const analysis = createAnalysis();
const casesOf = (alternatives: readonly unknown[], $defs: object = {}): readonly Case[] =>
  analysis.casesOf([locationOf({ $defs, anyOf: alternatives })]);

/** The alternative that a case is, by its index. */
const indexOf = ({ conjunction }: Case): number => Number(conjunction.at(-1)?.pointer.split("/").at(-1));

const tagged = (tag: string, more: object = {}): object => ({
  type: "object",
  properties: { kind: { const: tag }, ...more },
  required: ["kind"],
});
const named = { A: { type: "object", required: ["a"] }, B: { type: "object", required: ["b"] } };
const grown = { A: { type: "object", required: ["a", "c"] }, B: { type: "object", required: ["b", "c"] } };
const refs = [{ $ref: "#/$defs/A" }, { $ref: "#/$defs/B" }];

const rows: [
  fact: string,
  before: readonly Case[],
  after: readonly Case[],
  pairs: [number, number][],
  removed: number[],
  added: number[],
][] = [
  [
    "equal alternatives in another order",
    casesOf([tagged("a"), tagged("b")]),
    casesOf([tagged("b"), tagged("a")]),
    [
      [0, 1],
      [1, 0],
    ],
    [],
    [],
  ],
  [
    "one without a counterpart is not matched with one of two",
    casesOf([tagged("a"), tagged("s")]),
    casesOf([tagged("s"), tagged("b"), tagged("c")]),
    [[1, 0]],
    [0],
    [1, 2],
  ],
  [
    "alternatives with the same constant",
    casesOf([tagged("a"), tagged("b")]),
    casesOf([tagged("b", { x: {} }), tagged("a", { x: {} })]),
    [
      [0, 1],
      [1, 0],
    ],
    [],
    [],
  ],
  [
    "alternatives with the same definition",
    casesOf(refs, named),
    casesOf([...refs].reverse(), grown),
    [
      [0, 1],
      [1, 0],
    ],
    [],
    [],
  ],
  [
    "alternatives in the same position",
    casesOf([
      { type: "string", pattern: "a" },
      { type: "string", pattern: "b" },
    ]),
    casesOf([
      { type: "string", pattern: "c" },
      { type: "string", pattern: "d" },
    ]),
    [
      [0, 0],
      [1, 1],
    ],
    [],
    [],
  ],
  ["the last two, if one of each is left", casesOf([tagged("a")]), casesOf([tagged("b")]), [[0, 0]], [], []],
  ["an added alternative", casesOf([tagged("a")]), casesOf([tagged("b"), tagged("a")]), [[0, 1]], [], [0]],
  ["a removed alternative", casesOf([tagged("a"), tagged("b")]), casesOf([tagged("b")]), [[1, 0]], [0], []],
];

test.for(rows)("matched: %s", ([, before, after, pairs, removed, added]) => {
  const matched = matchCases(analysis, before, after);
  const found = matched.pairs.map(([one, other]) => [indexOf(one), indexOf(other)]);
  expect(found.sort()).toEqual(pairs);
  expect([matched.removed.map(indexOf), matched.added.map(indexOf)]).toEqual([removed, added]);
});

test("alternatives that list their values belong together", () => {
  const [before, after] = [
    casesOf([{ enum: ["a"] }, { type: "string", pattern: "^x" }]),
    casesOf([{ type: "string", pattern: "^y" }, { enum: ["b"] }]),
  ];
  const { pairs, removed, added } = matchCases(analysis, before, after);
  expect(pairs.map(([one, other]) => [one.values, other.values])).toContainEqual([["a"], ["b"]]);
  expect([removed, added]).toEqual([[], []]);
});
