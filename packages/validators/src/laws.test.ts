import { createRequire } from "node:module";
import { addContractFormats, stockReport } from "@tools/contract/ajv";
import { ownContract } from "@tools/contract/testing";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { models } from "./generated/models.ts";
import type { ModelValidators } from "./runtime/model-validators.ts";
import { hostile, payloadLike } from "./testing/payloads.ts";

const require = createRequire(import.meta.url);
fc.configureGlobal({ numRuns: 300 });

const all: ModelValidators<unknown, unknown>[] = Object.values(models);
const stockTolerant = (name: string): ValidateFunction => {
  const ajv = new Ajv2020({ strict: false, strictNumbers: true, ownProperties: true });
  addContractFormats(ajv);
  const { $defs }: { $defs: Record<string, { $id: string }> } = require("@session-schema/schemas/tolerant/bundle.json");
  for (const schema of Object.values($defs)) ajv.addSchema(schema);
  const validate = ajv.getSchema($defs[name]?.$id ?? "");
  if (validate === undefined) throw new Error(`no schema of ${name}`);
  return validate;
};
const stockStrict = stockReport(await ownContract());

describe.for(all.map((model) => ({ name: model.name, model })))("$name", ({ name, model }) => {
  const json = payloadLike(name);
  const anyValue = fc.oneof(json, hostile(json));

  test("the generated payloads are of every kind", () => {
    const kinds = fc.sample(json, 400).map((value) => (model.is(value) ? "valid" : model.read(value).ok ? "tolerated" : "rejected"));
    // A model may have nothing to tolerate, such as a closed enum.
    expect([...new Set(kinds)]).toEqual(expect.arrayContaining(["valid", "rejected"]));
  });

  test("strict mode accepts a value if and only if it reports no issue", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const { ok } = model.validate(value);
        const read = model.read(value);
        expect(model.is(value)).toBe(ok);
        expect(read.issues.length === 0 && read.omitted === 0 && read.ok).toBe(ok);
      }),
    );
  });

  test("tolerant mode accepts every value that strict mode accepts", () => {
    fc.assert(fc.property(anyValue, (value) => !model.is(value) || model.read(value).ok));
  });

  test("tolerant mode rejects a value if and only if an issue isn't tolerated", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const result = model.read(value);
        expect(result.ok).toBe(result.issues.every(({ tolerated }) => tolerated));
      }),
    );
  });

  test("both modes report the same issues", () => {
    fc.assert(
      fc.property(anyValue, (value) => {
        const strict = model.validate(value);
        const { issues, omitted } = model.read(value);
        expect({ issues, omitted }).toEqual(strict.ok ? { issues: [], omitted: 0 } : { issues: strict.issues, omitted: strict.omitted });
      }),
    );
  });

  test("the text of a value gives the result of the value", () => {
    fc.assert(
      fc.property(json, (value) => {
        const text = JSON.stringify(value);
        const parsed: unknown = JSON.parse(text);
        expect(model.readJson(text)).toEqual({ ...model.read(parsed), warnings: [] });
        expect(model.validateJson(new TextEncoder().encode(text))).toEqual({ ...model.validate(parsed), warnings: [] });
      }),
    );
  });

  test("for JSON, results and issues equal those of stock Ajv with the published schemas", () => {
    const tolerant = stockTolerant(name);
    fc.assert(
      fc.property(json, (value) => {
        const result = model.validate(value);
        const found = stockStrict(name, value);
        expect(result.ok).toBe(found.length === 0);
        const expected = found.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).sort();
        const listed = result.ok ? [] : result.issues.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).sort();
        if (result.ok || result.omitted === 0) expect(listed).toEqual(expected);
        expect(model.read(value).ok).toBe(tolerant(value));
      }),
    );
  });

  test("a payload is never changed, and is returned itself if no null is dropped", () => {
    fc.assert(
      fc.property(json, (value) => {
        const before = structuredClone(value);
        const result = model.read(value);
        expect(value).toEqual(before);
        if (result.ok && !JSON.stringify(value).includes("null")) expect(result.value).toBe(value);
      }),
    );
  });

  test("a value that a reader returned is read again unchanged", () => {
    fc.assert(
      fc.property(json, (value) => {
        const first = model.read(value);
        if (!first.ok) return;
        const second = model.read(first.value);
        expect(second.ok && second.value).toBe(first.value);
      }),
    );
  });

  test("every schemaPath points to its keyword", () => {
    const { $defs }: { $defs: Record<string, { $id: string }> } = require("@session-schema/schemas/bundle.json");
    fc.assert(
      fc.property(json, (value) => {
        const result = model.validate(value);
        for (const { schemaPath, keyword } of result.ok ? [] : result.issues) {
          const [id, pointer = ""] = schemaPath.split("#");
          let found: unknown = Object.values($defs).find(({ $id }) => $id === id);
          for (const step of pointer.split("/").slice(1))
            found = (found as Record<string, unknown>)[step.replaceAll("~1", "/").replaceAll("~0", "~")]; // a value that isn't an object fails the test
          expect(pointer.endsWith(`/${keyword}`)).toBe(true);
          expect(found).toBeDefined();
        }
      }),
    );
  });
});
