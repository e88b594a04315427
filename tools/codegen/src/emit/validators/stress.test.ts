import type { Contract } from "@tools/contract";
import { stockAjv, stockReport } from "@tools/contract/ajv";
import { isObject, type Json } from "@tools/contract/json";
import { resolverOf, tolerantId, tolerantSchema } from "@tools/contract/schema";
import { contractOf } from "@tools/contract/testing";
import type { Ajv2020, ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { beforeAll, describe, expect, test } from "vitest";
import { stressSchemas } from "./testing/stress.ts";
import { type WrittenModel, writtenValidators } from "./testing/written.ts";

/** The generated validators of the stress schemas, written to files and imported as users do. */

/** A report has no more. */
const maxIssues = 100;

let contract: Contract;
let models: Readonly<Record<string, WrittenModel>> = {};

beforeAll(async () => {
  contract = await contractOf(Object.fromEntries(Object.entries(stressSchemas).map(([slug, { schema }]) => [slug, schema])));
  models = await writtenValidators(contract);
});

const ajvOver = (schemas: readonly object[]): Ajv2020 => {
  const ajv = stockAjv({ strictNumbers: true, ownProperties: true, allErrors: true });
  for (const schema of schemas) ajv.addSchema(schema);
  return ajv;
};

/** JSON with the property names and values of the stress schemas. */
const words = fc.constantFrom(
  "a",
  "b",
  "c",
  "id",
  "name",
  "next",
  "left",
  "right",
  "kind",
  "tags",
  "meta",
  "value",
  "x y",
  "é",
  "constructor",
  "at",
  "count",
  "radius",
);
const json: fc.Arbitrary<Json> = fc.letrec<{ value: Json }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    fc.constantFrom<Json>(null, true, false, 0, 1, 2, 2.5, -1, 100, "", "a", "b", "ab", "other", "2020-04-23T18:39:34Z", "https://a/b"),
    fc.array(tie("value"), { maxLength: 3 }),
    fc.dictionary(words, tie("value"), { maxKeys: 5 }),
  ),
})).value;

/** Payloads of a stress schema with one property changed. */
const changed = (known: readonly Json[]): fc.Arbitrary<Json> =>
  fc.tuple(fc.constantFrom(...known), words, json).map(([value, key, part]) => (isObject(value) ? { ...value, [key]: part } : value));

describe.for(Object.entries(stressSchemas))("%s", ([slug, { accepts, reads, rejects }]) => {
  const model = (): WrittenModel => {
    const found = models[contract.models.find((other) => other.slug === slug)?.name ?? ""];
    if (found === undefined) throw new Error(`no validators of ${slug}`);
    return found;
  };
  const payloads = fc.oneof(json, changed([...accepts, ...reads.map(([payload]) => payload), ...rejects]));

  test("valid payloads are accepted", () => {
    for (const value of accepts) expect(model().validate(value)).toEqual({ ok: true, value });
  });

  test("payloads with tolerated issues are read", () => {
    const strict = strictOf(slug);
    for (const [value, read] of reads) {
      expect(model().read(value)).toMatchObject({ ok: true, value: read });
      expect(model().is(value)).toBe(strict(value));
    }
  });

  test("invalid payloads are rejected", () => {
    for (const value of rejects) expect([value, model().is(value), model().read(value).ok]).toEqual([value, false, false]);
  });

  test("results and issues agree with stock Ajv", () => {
    const { name = "" } = contract.models.find((other) => other.slug === slug) ?? {};
    const stock = stockReport(contract);
    const lenient = tolerant(slug);
    fc.assert(
      fc.property(payloads, (value) => {
        const result = model().validate(value);
        const found = stock(name, value);
        expect(model().is(value)).toBe(found.length === 0);
        const listed = (result.issues ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).sort();
        const known = found.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).sort();
        if (known.length <= maxIssues) expect(listed).toEqual(known);
        else expect(listed).toHaveLength(maxIssues);
        const read = model().read(value);
        expect(read.ok).toBe(lenient(value));
        expect(read.ok).toBe(read.issues.every(({ tolerated }) => tolerated));
        expect(read.ok || !result.ok).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test("a value that was read has no null left to drop", () => {
    fc.assert(
      fc.property(payloads, (value) => {
        const first = model().read(value);
        if (first.ok) expect(model().read(first.value)).toMatchObject({ ok: true, value: first.value });
      }),
    );
  });
});

/** Stock Ajv over the schemas as written, and over their published tolerant rendering. */
function strictOf(slug: string): ValidateFunction {
  const ajv = ajvOver(contract.models.map(({ root }) => root.schema));
  return ajv.compile({ $ref: contract.models.find((model) => model.slug === slug)?.id });
}

function tolerant(slug: string): ValidateFunction {
  const resolver = resolverOf(contract);
  const ajv = ajvOver(contract.models.map((model) => tolerantSchema(model, resolver)));
  return ajv.compile({ $ref: tolerantId(slug) });
}
