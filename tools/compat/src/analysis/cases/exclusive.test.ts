import { expect, test } from "vitest";
import { locationOf } from "../../test-support/conjunction-of.ts";
import { createAnalysis } from "../create-analysis.ts";

const tagged = (tag: string): object => ({ type: "object", properties: { kind: { const: tag } }, required: ["kind"] });

const exclusive: [fact: string, alternatives: unknown[]][] = [
  ["different types", [{ type: "string" }, { type: "null" }]],
  ["different constants", [{ const: "a" }, { const: "b" }]],
  ["objects with different tags", [tagged("a"), tagged("b")]],
  ["objects with different tags, of which one is optional", [tagged("a"), { ...tagged("b"), required: [] }]],
  [
    "ranges apart",
    [
      { type: "number", exclusiveMaximum: 1 },
      { type: "number", minimum: 1 },
    ],
  ],
  ["a single alternative", [{ type: "string" }]],
];

test.for(exclusive)("exclusive: %s", ([, oneOf]) => {
  expect(createAnalysis().isExclusive(locationOf({ oneOf }), "oneOf")).toBe(true);
});

const overlapping: [fact: string, alternatives: unknown[]][] = [
  ["integer and number", [{ type: "integer" }, { type: "number" }]],
  ["enums that share a value", [{ enum: ["a", "b"] }, { enum: ["b", "c"] }]],
  ["objects with equal tags", [tagged("a"), tagged("a")]],
  [
    "objects with optional tags",
    [
      { ...tagged("a"), required: [] },
      { ...tagged("b"), required: [] },
    ],
  ],
  [
    "ranges that touch",
    [
      { type: "number", maximum: 1 },
      { type: "number", minimum: 1 },
    ],
  ],
  [
    "patterns, which aren't compared",
    [
      { type: "string", pattern: "^a" },
      { type: "string", pattern: "^b" },
    ],
  ],
  ["an alternative that contains the oneOf itself", [{ type: "array", items: { $ref: "#" } }, { $ref: "#" }]],
];

test.for(overlapping)("not known to be exclusive: %s", ([, oneOf]) => {
  expect(createAnalysis().isExclusive(locationOf({ oneOf }), "oneOf")).toBe(false);
});
