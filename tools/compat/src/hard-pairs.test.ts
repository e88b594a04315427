import type { Json } from "@tools/contract/json";
import { expect, test } from "vitest";
import type { Bump } from "./bump.ts";
import { compare } from "./index.ts";

/** Pairs on which an analysis is easily wrong, with a payload that has to show it where the bump is major. */
const rows: [fact: string, before: object, after: object, bump: Bump | readonly Bump[], payload?: Json][] = [
  [
    "a name that matches two patterns meets both schemas",
    { type: "object", patternProperties: { "^x-": { type: "integer" } }, additionalProperties: false },
    { type: "object", patternProperties: { "^x-": { type: "integer" }, "-id$": { type: "string" } }, additionalProperties: false },
    "major",
    { "x-id": 0 },
  ],
  [
    "no name matches two patterns that begin differently",
    { type: "object", patternProperties: { "^x-": { type: "integer" } }, additionalProperties: false },
    { type: "object", patternProperties: { "^x-": { type: "integer" }, "^y-": { type: "string" } }, additionalProperties: false },
    "minor",
  ],
  [
    "a condition on a property of listed objects",
    { enum: [{ a: 1 }, { a: 2 }] },
    { enum: [{ a: 1 }, { a: 2 }], properties: { a: { not: { const: 1 } } } },
    "major",
    { a: 1 },
  ],
  ...[
    { dependentRequired: { c: ["d"] }, allOf: [{ not: { const: 1 } }] },
    { oneOf: [{ type: "integer" }, { minimum: 1 }] },
    { anyOf: [{ minimum: 2 }, { type: "string" }] },
    { not: { minimum: 1 } },
  ].map((condition): (typeof rows)[number] => [
    `${Object.keys(condition)[0]} on a property of listed objects`,
    { enum: [{ a: 1 }, { b: [1] }] },
    { enum: [{ a: 1 }, { b: [1] }], properties: { a: condition } },
    "major",
    { a: 1 },
  ]),
  [
    "propertyNames in a property of listed objects",
    { enum: [{ a: { b: 1 } }, { a: {} }] },
    { enum: [{ a: { b: 1 } }, { a: {} }], properties: { a: { propertyNames: { maxLength: 0 } } } },
    "major",
    { a: { b: 1 } },
  ],
  [
    "contains in a property of listed objects",
    { enum: [{ a: [1] }, { a: [2] }] },
    { enum: [{ a: [1] }, { a: [2] }], properties: { a: { contains: { const: 2 } } } },
    "major",
    { a: [1] },
  ],
  [
    "an inner unevaluatedProperties evaluates all properties",
    {
      type: "object",
      properties: { a: { type: "string" } },
      allOf: [{ unevaluatedProperties: true }],
      unevaluatedProperties: false,
    },
    { type: "object", properties: { a: { type: "string" } }, additionalProperties: false },
    "major",
    { added: 0 },
  ],
  [
    "the properties of a cousin aren't evaluated",
    {
      type: "object",
      properties: { a: {} },
      unevaluatedProperties: false,
      $defs: {
        Ext: { type: "object", properties: { a: {}, extra: { type: "string" } }, additionalProperties: false },
      },
    },
    {
      type: "object",
      properties: { a: {} },
      unevaluatedProperties: false,
      $defs: { Ext: { allOf: [{ $ref: "#" }, { properties: { extra: { type: "string" } } }] } },
    },
    "major",
    { extra: "a" },
  ],
  [
    "unevaluatedProperties next to alternatives is compared as text",
    { type: "object", anyOf: [{ properties: { a: {} } }, { required: ["b"] }], unevaluatedProperties: false },
    { type: "object", anyOf: [{ properties: { a: {} } }, { required: ["b"], properties: { b: {} } }], unevaluatedProperties: false },
    "major",
  ],
  [
    "items that contains evaluates",
    { type: "array", contains: { type: "string" }, unevaluatedItems: false },
    { type: "array", contains: {}, unevaluatedItems: false },
    ["minor", "major"],
  ],
  [
    "a schema on which a validator crashes",
    { properties: { a: { $ref: "#" } }, unevaluatedProperties: false },
    { properties: { a: { $ref: "#", patternProperties: { "^x-": {} } } }, unevaluatedProperties: false },
    ["patch", "minor", "major"],
  ],
  [
    "a constant that its own schema rejects",
    { type: "object", properties: { next: { $ref: "#" } } },
    { type: "object", properties: { next: { $ref: "#" } }, const: { next: {} } },
    "major",
    {},
  ],
  [
    "a pattern that only compiles without the flag u",
    { type: "string", pattern: "^[^\\~\\:]+$" },
    { type: "string", pattern: "^[^\\~\\:]+$", maxLength: 3 },
    "major",
  ],
  [
    "a property that additional properties allowed",
    { type: "object", properties: { a: { type: "string" } }, additionalProperties: { anyOf: [{ type: "string" }] } },
    { type: "object", properties: { a: { type: "string" }, b: { type: "string" } }, additionalProperties: { anyOf: [{ type: "string" }] } },
    "minor",
  ],
  [
    "a property that a pattern allowed",
    { type: "object", patternProperties: { "^b": { type: "string" } }, additionalProperties: false },
    { type: "object", properties: { b: { type: "string" } }, patternProperties: { "^b": { type: "string" } }, additionalProperties: false },
    "minor",
  ],
  [
    "a format that a contract can't have, on listed strings",
    { enum: ["abc", "/abc"] },
    { enum: ["abc", "/abc"], format: "json-pointer" },
    "major",
  ],
  [
    "the end of a range of integers that are too large to count",
    { type: "integer", maximum: 1e16 },
    { type: "integer", exclusiveMaximum: 1e16 },
    "major",
    1e16,
  ],
  [
    "definitions whose names need escapes",
    { $defs: { "~": { type: "string" }, "a/b": { minimum: 1 }, a: { $defs: { b: {} } }, "%25": {}, "": {} } },
    { $defs: { "~": { type: "integer" }, "a/b": { minimum: 1 }, a: { $defs: { b: {} } }, "%25": {}, "": {} } },
    "major",
  ],
  [
    "definitions of one name in both keywords",
    { $defs: { A: {} }, definitions: { A: { type: "string" } } },
    { $defs: { A: {} }, definitions: { A: { type: "string", maxLength: 1 } } },
    "major",
  ],
  ["a pattern that no excluded value matches", { type: "string", pattern: ".+" }, { type: "string", not: { enum: [""] } }, "minor"],
];

test.for(rows)("%s", ([, before, after, bump, payload]) => {
  const found = compare(before, after);
  expect([bump].flat()).toContain(found.bump);
  const witnesses = found.changes.flatMap(({ witness }) => (witness !== null && "payload" in witness ? [witness.payload] : []));
  if (payload !== undefined) expect(witnesses).toContainEqual(payload);
});

test("a witness breaks only the constraint that its reason names, if there is such a payload", () => {
  const properties = { a: { type: "string" }, b: { type: "string" }, c: { type: "string" } };
  const before = { type: "object", properties, required: ["a", "b"], additionalProperties: false };
  const after = {
    ...before,
    properties: { ...properties, a: { type: "string", maxLength: 2 }, b: { type: "string", pattern: "^x" }, c: { const: "c" } },
  };
  const reasons = compare(before, after).changes.map(({ instancePath, witness }) => [
    instancePath,
    witness !== null && "reason" in witness && witness.reason,
  ]);
  expect(reasons).toEqual([
    ["/a", "/a must NOT have more than 2 characters"],
    ["/b", '/b must match pattern "^x"'],
    ["/c", '/c must be equal to constant: "c"'],
  ]);
});
