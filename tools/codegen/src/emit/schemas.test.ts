import type { Contract } from "@tools/contract";
import { stockAjv } from "@tools/contract/ajv";
import { readSchemas } from "@tools/contract/files";
import { isObject, type Json, type JsonObject } from "@tools/contract/json";
import { load } from "@tools/contract/load";
import { resolverOf, tolerantId, witnesses } from "@tools/contract/schema";
import { contractOf, stressSchemas } from "@tools/contract/testing";
import type { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { schemas as emitter } from "./schemas.ts";

const loaded = await load(await readSchemas(`${import.meta.dirname}/../../../..`));
const ours = "contract" in loaded ? loaded.contract : undefined;
const animals = await contractOf(stressSchemas);
const contracts: Contract[] = ours === undefined ? [] : [ours, animals];

/** Stock Ajv, which rejects unknown keywords. */
const stock = (): Ajv2020 => {
  const ajv = stockAjv({ strict: true, strictTypes: false, strictRequired: false, allErrors: true, validateFormats: true });
  for (const annotation of ["x-unit", "x-open-enum", "x-enumDescriptions", "x-enumNames", "x-known-values", "x-name"])
    ajv.addKeyword(annotation);
  return ajv;
};

describe.each(contracts)("the published renderings of contract %#", (contract) => {
  const resolver = resolverOf(contract);
  const files = (async (): Promise<Map<string, JsonObject>> => {
    const made = await emitter.emit(contract);
    return new Map(made.map(({ path, text }) => [path.replace("schemas/generated/", ""), JSON.parse(text)]));
  })();
  const schemaFiles = async (): Promise<JsonObject[]> =>
    [...(await files)].filter(([path]) => path.startsWith("tolerant/") && path.endsWith(".schema.json")).map(([, schema]) => schema);

  test("are valid by the meta-schema", async () => {
    const ajv = stock();
    for (const [path, schema] of await files) expect([path, ajv.validateSchema(schema)]).toEqual([path, true]);
  });

  test("resolve from the tolerant files alone, and from either bundle alone", async () => {
    const apart = stock();
    for (const schema of await schemaFiles()) apart.addSchema(schema);
    const bundled = stock().addSchema((await files).get("tolerant/bundle.json") ?? {});
    const strict = stock().addSchema((await files).get("bundle.json") ?? {});
    for (const { slug, id } of contract.models)
      expect([apart.getSchema(tolerantId(slug)), bundled.getSchema(tolerantId(slug)), strict.getSchema(id)]).toEqual([
        expect.any(Function),
        expect.any(Function),
        expect.any(Function),
      ]);
  });

  test("accept everything that strict accepts", async () => {
    const strict = stock();
    const kept = stock();
    for (const { root } of contract.models) strict.addSchema(root.schema);
    for (const schema of await schemaFiles()) kept.addSchema(schema);
    let accepted = 0;
    for (const model of contract.models) {
      const payloads = fc.constantFrom<Json>(null, ...witnesses(resolver.at(model.root), resolver, 60)).chain(edited);
      fc.assert(
        fc.property(payloads, (payload) => {
          if (!strict.validate(model.id, payload)) return;
          accepted++;
          expect(kept.validate(tolerantId(model.slug), payload)).toBe(true);
        }),
        { numRuns: 300 },
      );
    }
    expect(accepted).toBeGreaterThan(contract.models.length * 50);
  });
});

/** A payload, or one in which one value at any depth is another. */
function edited(payload: Json): fc.Arbitrary<Json> {
  const other = fc.constantFrom<Json>(null, 0, -1, 1.5, "", "a", "meat", true, [], {}, ["a"], { name: "a" });
  const parts = Array.isArray(payload)
    ? payload.map((part, index) => [String(index), part] as const)
    : isObject(payload)
      ? Object.entries(payload)
      : [];
  if (parts.length === 0) return fc.oneof(fc.constant(payload), other);
  const deeper = fc.constantFrom(...parts).chain(([key, part]) =>
    edited(part).map((value): Json => {
      if (Array.isArray(payload)) return payload.with(Number(key), value);
      return isObject(payload) ? { ...payload, [key]: value } : payload;
    }),
  );
  return fc.oneof({ weight: 3, arbitrary: fc.constant(payload) }, { weight: 3, arbitrary: deeper }, { weight: 1, arbitrary: other });
}
