import { expect, test } from "vitest";
import { locationOf } from "../test-support/conjunction-of.ts";
import { definitionOf } from "./definition-of.ts";

const defs = { $defs: { A: { type: "string" }, B: { $ref: "#/$defs/A" } } };

const rows: [fact: string, property: object, key: string | undefined][] = [
  ["a $ref to a definition", { $ref: "#/$defs/A" }, "A"],
  ["a $ref in an allOf of one", { allOf: [{ $ref: "#/$defs/A" }] }, "A"],
  ["a $ref with annotations", { $ref: "#/$defs/A", description: "An A.", "x-unit": "none" }, "A"],
  ["a $ref with an empty schema next to it", { allOf: [{ $ref: "#/$defs/A" }, {}] }, "A"],
  ["a definition that refers to another is the first one", { $ref: "#/$defs/B" }, "B"],
  ["a $ref with an assertion isn't a definition", { $ref: "#/$defs/A", minLength: 1 }, undefined],
  ["a $ref with an assertion in an allOf isn't a definition", { allOf: [{ $ref: "#/$defs/A" }, { minLength: 1 }] }, undefined],
  ["the same schema written in place isn't a definition", { type: "string" }, undefined],
];

test.for(rows)("%s", ([, property, key]) => {
  const root = locationOf({ ...defs, properties: { a: property } });
  expect(definitionOf([root.document.at("/properties/a")])?.key).toBe(key);
});

test("a definition doesn't refer to itself", () => {
  expect(definitionOf([locationOf(defs).document.at("/$defs/A")])).toBeUndefined();
});
