import { createRequire } from "node:module";
import { Ajv2020, type ValidateFunction } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { models } from "./generated/models.ts";
import type { ModelValidators } from "./runtime/model-validators.ts";
import { hostile, payloadLike } from "./testing/payloads.ts";

const require = createRequire(import.meta.url);
fc.configureGlobal({ numRuns: 300 });

const all: ModelValidators<unknown, unknown>[] = Object.values(models);
const judgeOf = (bundle: string, folder: string): ((name: string) => ValidateFunction) => {
  const ajv = new Ajv2020({ strict: false, strictNumbers: true, ownProperties: true, allErrors: true });
  addFormats.default(ajv);
  const { $defs }: { $defs: Record<string, { $id: string }> } = require(`@session-schema/schemas/${folder}${bundle}`);
  for (const schema of Object.values($defs)) ajv.addSchema(schema);
  return (name) => {
    const judge = ajv.getSchema($defs[name]?.$id ?? "");
    if (judge === undefined) throw new Error(`no schema of ${name}`);
    return judge;
  };
};
const stockStrict = judgeOf("bundle.json", "");
const stockTolerant = judgeOf("bundle.json", "tolerant/");

describe.for(all.map((model) => ({ name: model.name, model })))("$name", ({ name, model }) => {
  const json = payloadLike(name);
  const anything = fc.oneof(json, hostile(json));

  test("the payloads that these laws are tried on are of all kinds", () => {
    const kinds = fc.sample(json, 400).map((value) => (model.is(value) ? "valid" : model.read(value).ok ? "odd" : "refused"));
    // A model may leave nothing for a reader to survive, such as a closed enum.
    expect([...new Set(kinds)]).toEqual(expect.arrayContaining(["valid", "refused"]));
    if (name === "Session") expect(kinds).toContain("odd");
  });

  test("strict accepts if and only if it lists no issue", () => {
    fc.assert(
      fc.property(anything, (value) => {
        const { ok } = model.validate(value);
        const read = model.read(value);
        expect(model.is(value)).toBe(ok);
        expect(read.issues.length === 0 && read.omitted === 0 && read.ok).toBe(ok);
      }),
    );
  });

  test("what strict accepts, tolerant accepts", () => {
    fc.assert(fc.property(anything, (value) => !model.is(value) || model.read(value).ok));
  });

  test("tolerant refuses exactly if an issue is not tolerated", () => {
    fc.assert(
      fc.property(anything, (value) => {
        const result = model.read(value);
        if (result.omitted === 0) expect(result.ok).toBe(result.issues.every(({ tolerated }) => tolerated));
      }),
    );
  });

  test("both modes list the same issues", () => {
    fc.assert(
      fc.property(anything, (value) => {
        const strict = model.validate(value);
        const { issues, omitted } = model.read(value);
        expect({ issues, omitted }).toEqual(strict.ok ? { issues: [], omitted: 0 } : { issues: strict.issues, omitted: strict.omitted });
      }),
    );
  });

  test("over JSON, the verdicts and issues are those of stock Ajv over the published schemas", () => {
    const strict = stockStrict(name);
    const tolerant = stockTolerant(name);
    fc.assert(
      fc.property(json, (value) => {
        const result = model.validate(value);
        expect(result.ok).toBe(strict(value));
        const expected = result.ok ? [] : (strict.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).sort();
        const listed = result.ok ? [] : result.issues.map(({ instancePath, keyword }) => `${instancePath} ${keyword}`).sort();
        if (result.ok || result.omitted === 0) expect(listed).toEqual(expected);
        expect(model.read(value).ok).toBe(tolerant(value));
      }),
    );
  });

  test("a payload is never changed, and is answered as it is where no null is dropped", () => {
    fc.assert(
      fc.property(json, (value) => {
        const before = structuredClone(value);
        const result = model.read(value);
        expect(value).toEqual(before);
        if (result.ok && !JSON.stringify(value).includes("null")) expect(result.value).toBe(value);
      }),
    );
  });

  test("what a reader answers is read again without a null to drop", () => {
    fc.assert(
      fc.property(json, (value) => {
        const first = model.read(value);
        if (!first.ok) return;
        const second = model.read(first.value);
        expect(second.ok && second.value).toBe(first.value);
      }),
    );
  });

  test("every schemaPath leads to its keyword", () => {
    const { $defs }: { $defs: Record<string, { $id: string }> } = require("@session-schema/schemas/bundle.json");
    fc.assert(
      fc.property(json, (value) => {
        const result = model.validate(value);
        for (const { schemaPath, keyword } of result.ok ? [] : result.issues) {
          const [id, pointer = ""] = schemaPath.split("#");
          let found: unknown = Object.values($defs).find(({ $id }) => $id === id);
          for (const step of pointer.split("/").slice(1))
            found = (found as Record<string, unknown>)[step.replaceAll("~1", "/").replaceAll("~0", "~")]; // what is no object fails the test
          expect(pointer.endsWith(`/${keyword}`)).toBe(true);
          expect(found).toBeDefined();
        }
      }),
    );
  });
});
