import { expect, test } from "vitest";
import { locationOf, pointersOf } from "../../test-support/conjunction-of.ts";
import { createAnalysis } from "../create-analysis.ts";
import { conditionOf } from "./condition.ts";

const analysis = createAnalysis();

test("a condition is about the schema that something must meet", () => {
  const { text, requires, excludes, value } = conditionOf(analysis, locationOf({ contains: { const: 1 } }), "contains", {
    requires: ["contains"],
    qualifier: "at least 1",
  });
  expect(text).toMatch(/^contains at least 1 #\d+$/u);
  expect([requires && pointersOf(requires), excludes, value]).toEqual([["/contains"], undefined, { const: 1 }]);
});

test("a condition is about the schema that something must not meet", () => {
  const { requires, excludes } = conditionOf(analysis, locationOf({ not: { const: 1 } }), "not", { excludes: ["not"] });
  expect([requires, excludes && pointersOf(excludes)]).toEqual([undefined, ["/not"]]);
});

const equal: [fact: string, keyword: string, one: object, other: object][] = [
  [
    "the order of alternatives doesn't matter",
    "oneOf",
    { oneOf: [{ minimum: 1 }, { maximum: 1 }] },
    { oneOf: [{ maximum: 1 }, { minimum: 1 }] },
  ],
  ["the order of keywords doesn't matter", "oneOf", { oneOf: [{ minimum: 1, maximum: 2 }] }, { oneOf: [{ maximum: 2, minimum: 1 }] }],
  ["annotations don't matter", "oneOf", { oneOf: [{ minimum: 1 }] }, { oneOf: [{ minimum: 1, title: "A" }] }],
];

test.for(equal)("the text of a condition: %s", ([, keyword, one, other]) => {
  expect(conditionOf(analysis, locationOf(one), keyword).text).toBe(conditionOf(analysis, locationOf(other), keyword).text);
});

const different: [fact: string, one: object, other: object, about: [object, object]][] = [
  ["by its schema", { not: { const: 1 } }, { not: { const: 2 } }, [{}, {}]],
  ["by its qualifier", { not: { const: 1 } }, { not: { const: 1 } }, [{ qualifier: "a" }, { qualifier: "b" }]],
  ["by its name", { not: { const: 1 } }, { not: { const: 1 } }, [{ name: "a" }, { name: "b" }]],
];

test.for(different)("conditions of one keyword differ %s", ([, one, other, [about, otherAbout]]) => {
  const text = (schema: object, more: object): string =>
    conditionOf(analysis, locationOf(schema), "not", { excludes: ["not"], ...more }).text;
  expect(text(one, about)).not.toBe(text(other, otherAbout));
});
