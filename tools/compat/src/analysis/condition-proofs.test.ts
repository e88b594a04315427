import { expect, test } from "vitest";
import { compare } from "../index.ts";

const object = (more: object): object => ({
  type: "object",
  properties: { a: { type: "string" }, b: { type: "string" }, c: { type: "string" } },
  additionalProperties: false,
  ...more,
});
const list = (more: object): object => ({ type: "array", items: { type: "string" }, ...more });
const beside = (properties: object): object => ({
  type: "object",
  properties,
  if: { properties: { a: { const: "x" } }, required: ["a"] },
  // biome-ignore lint/suspicious/noThenProperty: a keyword of JSON Schema
  then: { required: ["b"] },
  additionalProperties: false,
});
const conditional = (when: object, then: object, otherwise?: object): object =>
  object({ if: when, then, ...(otherwise === undefined ? {} : { else: otherwise }) });

test.for<[what: string, before: object, after: object, bump: string]>([
  [
    "dependentRequired as dependentSchemas",
    object({ dependentRequired: { a: ["b"] } }),
    object({ dependentSchemas: { a: { required: ["b"] } } }),
    "patch",
  ],
  [
    "dependentSchemas as dependentRequired",
    object({ dependentSchemas: { a: { required: ["b"] } } }),
    object({ dependentRequired: { a: ["b"] } }),
    "patch",
  ],
  [
    "dependentRequired as if and then",
    object({ dependentRequired: { a: ["b"] } }),
    conditional({ required: ["a"] }, { required: ["b"] }),
    "patch",
  ],
  [
    "if and then as dependentRequired",
    conditional({ required: ["a"] }, { required: ["b"] }),
    object({ dependentRequired: { a: ["b"] } }),
    "patch",
  ],
  [
    "dependentRequired for another property",
    object({ dependentRequired: { a: ["b"] } }),
    object({ dependentSchemas: { a: { required: ["c"] } } }),
    "major",
  ],
  [
    "a chain of dependentRequired",
    object({ dependentRequired: { a: ["b"], b: ["c"] } }),
    object({ dependentRequired: { a: ["b", "c"], b: ["c"] } }),
    "patch",
  ],
  [
    "an optional property next to if",
    beside({ a: { type: "string" }, b: { type: "string" } }),
    beside({ a: { type: "string" }, b: { type: "string" }, c: { type: "string" } }),
    "minor",
  ],
  [
    "a condition that every value meets anyway",
    object({ required: ["b"] }),
    { ...conditional({ required: ["a"] }, { required: ["b"] }), required: ["b"] },
    "patch",
  ],
  ["an else that every value meets anyway", conditional({ required: ["a"] }, {}, { required: ["b"] }), object({}), "minor"],
  ["an else that was looser", conditional({ required: ["a"] }, {}, {}), conditional({ required: ["a"] }, {}, { required: ["b"] }), "major"],
  ["a not of another type", object({}), object({ not: { type: ["null", "array"] } }), "patch"],
  ["a not of a property that is never there", object({}), object({ not: { required: ["d"] } }), "patch"],
  ["a not of a property that may be there", object({}), object({ not: { required: ["a"] } }), "major"],
  ["names that a closed object has anyway", object({}), object({ propertyNames: { enum: ["a", "b", "c", "d"] } }), "patch"],
  ["names of which a closed object may have another", object({}), object({ propertyNames: { enum: ["a", "b"] } }), "major"],
  [
    "a property that no name may have",
    object({ propertyNames: { enum: ["a"] } }),
    object({ properties: { a: { type: "string" } } }),
    "major",
  ],
  ["contains with minContains 0", list({}), list({ contains: { const: "a" }, minContains: 0 }), "patch"],
  ["a length of 0", { type: "string" }, { type: "string", minLength: 0 }, "patch"],
])("%s", ([, before, after, bump]) => {
  expect(compare(before, after).bump).toBe(bump);
});

test("contains that asks for more items than it allows accepts nothing", () => {
  const contradiction = list({ contains: { const: "a" }, minContains: 2, maxContains: 1 });
  expect(() => compare(contradiction, {})).toThrow("accepts no payload");
});
