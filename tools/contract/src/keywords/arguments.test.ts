import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import type { Json } from "../json.ts";
import { definitionOf, type Keyword, keywordNames } from "./index.ts";

const sizes = { accepted: [0, 1, 10_000], rejected: [-1, 1.5, "1", null, true] as Json[] };
const numbers = { accepted: [0, -1.5, 1e300], rejected: ["1", null, [1]] as Json[] };
const flags = { accepted: [true, false], rejected: ["true", 0, null] as Json[] };
const texts = { accepted: ["a", "a b"], rejected: [1, null, ["a"]] as Json[] };
const annotations = { accepted: ["a", " a "], rejected: ["", 1, null] as Json[] };

/** Arguments that are accepted and rejected. A schema for editors may accept some of those too. */
const rows: Partial<Record<Keyword, { accepted: Json[]; rejected: Json[] }>> = {
  $comment: texts,
  title: texts,
  description: { ...annotations, rejected: ["", " ", 1, null] },
  examples: { accepted: [[], [1, "a"]], rejected: [1, { 0: 1 }, null] },
  default: { accepted: [1, null, "a", {}], rejected: [] },
  deprecated: flags,
  readOnly: flags,
  writeOnly: flags,
  "x-unit": annotations,
  "x-open-enum": flags,
  "x-enumDescriptions": { accepted: [{}, { a: "A." }], rejected: [{ a: 1 }, ["A."], null, "A."] },
  minLength: { ...sizes, rejected: [...sizes.rejected, 10_001] },
  minItems: { ...sizes, rejected: [...sizes.rejected, 10_001] },
  minProperties: { ...sizes, rejected: [...sizes.rejected, 10_001] },
  maxLength: { ...sizes, accepted: [...sizes.accepted, 10_001] },
  maxItems: { ...sizes, accepted: [...sizes.accepted, 10_001] },
  maxProperties: { ...sizes, accepted: [...sizes.accepted, 10_001] },
  minimum: numbers,
  maximum: numbers,
  exclusiveMinimum: numbers,
  exclusiveMaximum: numbers,
  multipleOf: { accepted: [0.1, 12], rejected: [0, -1, "1", null] },
  uniqueItems: flags,
  required: { accepted: [["a"], ["a", "b"]], rejected: [["a", "a"], [1], "a", null, { 0: "a" }] },
  enum: { accepted: [["a"], [1, "a", null]], rejected: [[], "a", null] },
  type: {
    accepted: ["string", "null", ["string", "null"], ["integer"]],
    rejected: ["text", [], ["string", "string"], ["text"], null, 1],
  },
};

const ajv = new Ajv2020({ strict: false });

test.for(Object.entries(rows))("%s accepts the arguments of its kind alone, and so does its schema for editors", ([keyword, row]) => {
  const { argument } = definitionOf(keyword as Keyword); // a key of the table
  const validate = ajv.compile(argument.schema);
  for (const value of row.accepted) expect([value, argument.accepts(value), validate(value)]).toEqual([value, true, true]);
  for (const value of row.rejected) expect([value, argument.accepts(value)]).toEqual([value, false]);
});

test.for(keywordNames)("%s is described, and its argument too", (keyword) => {
  const { about, argument, kind } = definitionOf(keyword);
  expect(about).toMatch(/^([A-Z`]|https:).*\.$/s);
  expect(argument.is).toMatch(/^(an?|the|any|true,?|one) /);
  expect(["constraint", "structure", "conjunction", "modifier", "annotation"]).toContain(kind);
});
