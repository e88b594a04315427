import { expect, test } from "vitest";
import { locationOf } from "../test-support/conjunction-of.ts";
import { createAnalysis } from "./create-analysis.ts";
import { type Objects, unionChange } from "./union-change.ts";

const analysis = createAnalysis();
const shape = (kind: string): object => ({ type: "object", properties: { kind: { const: kind } }, required: ["kind"] });

const objectsOf = (schema: object): Objects => {
  const conjunction = [locationOf(schema)];
  return { conjunction, cases: analysis.casesOf(conjunction).filter(({ type }) => type === "object") };
};

/** A union of models by their names, with the values of their tags. */
const union = (models: Readonly<Record<string, string>>): Objects =>
  objectsOf({
    oneOf: Object.keys(models).map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: Object.fromEntries(Object.entries(models).map(([name, kind]) => [name, shape(kind)])),
  });

const rows: [fact: string, before: Objects, after: Objects, pairs: string[], removed: string[], added: string[]][] = [
  ["models in another order", union({ A: "a", B: "b" }), union({ B: "b", A: "a" }), ["A A", "B B"], [], []],
  ["a model that comes and one that goes", union({ A: "a", B: "b" }), union({ A: "a", C: "c" }), ["A A"], ["B"], ["C"]],
  ["a model with another tag", union({ A: "a" }), union({ A: "x" }), ["A A"], [], []],
  ["another model with the tag", union({ A: "a" }), union({ B: "a" }), ["A B"], [], []],
  ["a model that takes the tag of another", union({ A: "a" }), union({ A: "x", B: "a" }), ["A A"], [], ["B"]],
];

test.for(rows)("%s", ([, before, after, pairs, removed, added]) => {
  const change = unionChange(before, after);
  const branches = change?.kind === "kept" ? change.branches : undefined;
  expect(branches?.pairs.map((pair) => pair.map(({ definition }) => definition.name).join(" "))).toEqual(pairs);
  expect([branches?.removed, branches?.added].map((each) => each?.map(({ definition }) => definition.name))).toEqual([removed, added]);
});

const kinds: [fact: string, before: Objects, after: Objects, kind: string | undefined][] = [
  ["an object that becomes a union", objectsOf({ type: "object" }), union({ A: "a" }), "added"],
  ["a union that becomes an object", union({ A: "a" }), objectsOf({ type: "object" }), "dropped"],
  ["a union that becomes a string", union({ A: "a" }), objectsOf({ type: "string" }), undefined],
  ["a union that becomes alternatives", union({ A: "a", B: "b" }), objectsOf({ anyOf: [shape("a"), shape("b")] }), undefined],
  ["two objects", objectsOf({ type: "object" }), objectsOf({ type: "object" }), undefined],
];

test.for(kinds)("%s", ([, before, after, kind]) => {
  expect(unionChange(before, after)?.kind).toBe(kind);
});
