import { contractOf } from "@tools/contract/testing";
import { describe, expect, test } from "vitest";
import { type WrittenModel, writtenValidators } from "./testing/written.ts";

const closed = { type: "object", additionalProperties: false } as const;
const models = await writtenValidators(
  await contractOf({
    branch: {
      title: "Branch",
      description: "A node of a tree.",
      ...closed,
      required: ["id"],
      properties: {
        id: { type: "string", description: "Its name." },
        branches: { type: "array", description: "Those below.", items: { $ref: "branch.schema.json" } },
        by: { type: "object", description: "Those below, by name.", additionalProperties: { $ref: "branch.schema.json" } },
        leaf: { $ref: "leaf.schema.json" },
      },
    },
    leaf: {
      title: "Leaf",
      description: "What a branch may hold.",
      ...closed,
      properties: { back: { $ref: "branch.schema.json" }, next: { type: "string", minLength: 1, description: "A name." } },
    },
  }),
);

const nested = (levels: number, wrap: (inner: object) => object, end: object = { id: "a" }): object => {
  let value = end;
  for (let level = 1; level < levels; level++) value = wrap(value);
  return value;
};

const model = (name: string): WrittenModel => {
  const found = models[name];
  if (found === undefined) throw new Error(`no model ${name}`);
  return found;
};

describe.for([
  { through: "a list", wrap: (inner: object) => ({ id: "a", branches: [inner] }), path: "/branches/0" },
  { through: "a map", wrap: (inner: object) => ({ id: "a", by: { b: inner } }), path: "/by/b" },
])("a model that refers to itself through $through", ({ wrap, path }) => {
  const branch = model("Branch");

  test.for([1, 2, 500, 1000])("is validated at %i levels", (levels) => {
    expect([branch.is(nested(levels, wrap)), branch.read(nested(levels, wrap)).ok]).toEqual([true, true]);
  });

  test("is read as often at 2 levels as at 500", () => {
    const reads = (levels: number): number => {
      let count = 0;
      const get = (): number => count++;
      branch.validate(nested(levels, wrap, Object.defineProperty({}, "id", { enumerable: true, get })));
      return count;
    };
    expect(reads(500)).toBe(reads(2));
  });

  test.for([1001, 10_000, 200_000])("is too deep at %i levels, which is one issue", (levels) => {
    const payload = nested(levels, wrap);
    expect(branch.is(payload)).toBe(false);
    for (const result of [branch.validate(payload), branch.read(payload)])
      expect(result).toMatchObject({
        ok: false,
        issues: [{ keyword: "maxDepth", instancePath: path.repeat(1000), params: { limit: 1000 }, tolerated: false }],
        omitted: 0,
      });
  });

  test("is validated as before after a payload that is too deep", () => {
    branch.validate(nested(5000, wrap));
    expect([branch.is(nested(1000, wrap)), branch.validate(nested(1000, wrap)).ok]).toEqual([true, true]);
  });

  test("has its issues at a thousand levels", () => {
    const payload = nested(1000, wrap, { id: 1 });
    expect(branch.validate(payload)).toMatchObject({ issues: [{ instancePath: `${path.repeat(999)}/id`, keyword: "type" }] });
  });

  test("reads a null as absent at a thousand levels", () => {
    expect(branch.read(nested(1000, wrap, { id: "a", branches: null }))).toMatchObject({ ok: true, omitted: 0 });
  });
});

test("levels of models that refer to each other are counted together", () => {
  const wrap = (inner: object): object => ({ id: "a", leaf: { back: inner } });
  const branch = model("Branch");
  expect([branch.is(nested(500, wrap)), branch.is(nested(501, wrap))]).toEqual([true, false]);
  expect(branch.validate(nested(501, wrap))).toMatchObject({ issues: [{ keyword: "maxDepth" }] });
});

test("a payload that is too deep and a getter that throws leave the depth as it was", () => {
  const branch = model("Branch");
  const throwing = Object.defineProperty({}, "id", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  });
  for (let count = 0; count < 3000; count++) branch.validate({ id: "a", branches: [throwing] });
  expect(branch.is(nested(1000, (inner) => ({ id: "a", branches: [inner] })))).toBe(true);
});

test("an unknown property may be nested at any depth", () => {
  const deep: unknown = JSON.parse(`${"[".repeat(100_000)}${"]".repeat(100_000)}`);
  expect(model("Branch").read({ id: "a", later: deep })).toMatchObject({ ok: true, issues: [{ keyword: "additionalProperties" }] });
});
