import type { Json } from "@tools/contract/json";
import fc from "fast-check";
import { expect, test } from "vitest";
import { payloads, schemas } from "../test-support/arbitrary-schemas.ts";
import { conjunctionOf } from "../test-support/conjunction-of.ts";
import { validatorsOf } from "../versions/validators.ts";
import { accepts, meets } from "./acceptance.ts";
import { unrestricted } from "./cases/case.ts";
import { createAnalysis } from "./create-analysis.ts";
import { typeOf, valueTypes } from "./value-type.ts";

const rows: [schema: unknown, value: Json, result: boolean | undefined][] = [
  [true, null, true],
  [false, null, false],
  [{ type: "integer" }, 1280.0, true],
  [{ type: "integer" }, 0.5, false],
  [{ type: "number" }, "1", false],
  [{ minimum: 1 }, 1, true],
  [{ minimum: 1 }, 0, false],
  [{ exclusiveMaximum: 1 }, 1, false],
  [{ multipleOf: 0.5 }, 1.5, true],
  [{ multipleOf: 2 }, 3, false],
  [{ minLength: 2 }, "🎬", false],
  [{ maxLength: 1 }, "🎬", true],
  [{ pattern: "^a" }, "ba", false],
  [{ format: "uri" }, "no uri", false],
  [{ enum: ["a", { b: [1] }] }, { b: [1] }, true],
  [{ enum: ["a"] }, "b", false],
  [{ type: "array", minItems: 1 }, [], false],
  [{ type: "array", uniqueItems: true }, [{ a: 1 }, { a: 1 }], false],
  [{ items: { type: "string" } }, ["a", 1], false],
  [{ prefixItems: [{ type: "string" }], items: { type: "null" } }, ["a", null], true],
  [{ required: ["a"] }, {}, false],
  [{ required: ["toString"] }, {}, false],
  [{ maxProperties: 1 }, { a: 1, b: 2 }, false],
  [{ properties: { a: { type: "string" } }, additionalProperties: false }, { a: "x" }, true],
  [{ properties: { a: { type: "string" } }, additionalProperties: false }, { b: "x" }, false],
  [{ properties: { a: { type: "string" } } }, { a: 1 }, false],
  [{ anyOf: [{ type: "string" }, { minimum: 5 }] }, 6, true],
  [{ anyOf: [{ type: "string" }, { minimum: 5 }] }, 4, false],
  [{ not: { const: 1 } }, 2, true],
  [{ not: { contains: { const: 1 } } }, [2], undefined],
  [{ not: { enum: [1, 3] } }, 2, true],
  [{ not: { enum: [1, 3] } }, 3, false],
  [{ type: "string", not: { const: 1 } }, 2, false],
  [{ items: { not: { const: 1 } } }, [1], false],
  [{ items: { contains: { const: 1 } } }, [[2]], undefined],
  [{ items: { not: { const: 1 } }, maxItems: 0 }, [2], false],
  [{ contains: { const: 1 } }, [1], undefined],
  [{ anyOf: [{ not: { const: 1 } }, { const: 2 }] }, 2, true],
];

test.for(rows)("%j accepts %j: %s", ([schema, value, result]) => {
  expect(accepts(createAnalysis(), conjunctionOf(schema), value)).toBe(result);
});

test("all schemas of a conjunction must accept a value", () => {
  expect(accepts(createAnalysis(), conjunctionOf({ minimum: 1 }, { maximum: 5 }), 3)).toBe(true);
  expect(accepts(createAnalysis(), conjunctionOf({ minimum: 1 }, { maximum: 5 }), 6)).toBe(false);
});

test("an unrestricted case accepts every value of its type, and no other", () => {
  const values: Json[] = [null, true, -0.5, "", [null], { a: [] }];
  for (const type of valueTypes) {
    const one = { type, conjunction: [], values: undefined, isOpen: false, conditions: new Map(), ...unrestricted };
    expect(values.filter((value) => meets(createAnalysis(), one, value)).map(typeOf)).toEqual([type]);
  }
});

test("a definite result agrees with the validator", () => {
  fc.assert(
    fc.property(schemas, fc.array(payloads, { maxLength: 20 }), (schema, some) => {
      const analysis = createAnalysis();
      const conjunction = conjunctionOf(schema);
      const validator = validatorsOf(schema)("");
      for (const payload of [...analysis.samples(conjunction), ...analysis.probes([conjunction]), ...some]) {
        const result = accepts(analysis, conjunction, payload);
        if (result !== undefined) expect([payload, result]).toEqual([payload, validator.violations(payload)?.length === 0]);
      }
    }),
    { numRuns: 200, seed: 1 },
  );
});
