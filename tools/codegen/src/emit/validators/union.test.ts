import { a, contractOf, object } from "@tools/contract/testing";
import { describe, expect, test } from "vitest";
import { type WrittenModel, writtenValidators } from "./testing/written.ts";

const branch = (kind: string, properties: object, rest: object = {}) =>
  object({ kind: { description: "Which one it is.", const: kind }, ...properties }, { required: ["kind"], ...rest });
const models = await writtenValidators(
  await contractOf({
    circle: branch("circle", { radius: a("number", { minimum: 0 }), note: a("string") }, { required: ["kind", "radius"] }),
    square: branch("square", { side: a("number", { minimum: 0 }), inner: { $ref: "shape.schema.json" } }),
    "shape-of-today": { description: "A shape.", oneOf: [{ $ref: "circle.schema.json" }, { $ref: "square.schema.json" }] },
    shape: {
      description: "A shape, also of later versions.",
      type: "object",
      oneOf: [{ $ref: "circle.schema.json" }, { $ref: "square.schema.json" }],
      "x-open-enum": true,
    },
    drawing: object({ cover: { $ref: "shape.schema.json" }, shapes: a("array", { items: { $ref: "shape-of-today.schema.json" } }) }),
  }),
);

const model = (name: string): WrittenModel => {
  const found = models[name];
  if (found === undefined) throw new Error(`no model ${name}`);
  return found;
};

const base = "https://session-schema.dev/";

describe.for(["Shape", "ShapeOfToday"])("%s", (name) => {
  const shape = model(name);

  test("a value of each branch is accepted, and returned as it is", () => {
    for (const value of [{ kind: "circle", radius: 1 }, { kind: "square" }, { side: 2, kind: "square" }]) {
      expect(shape.is(value)).toBe(true);
      expect(shape.read(value)).toEqual({ ok: true, value, issues: [], omitted: 0 });
    }
  });

  test("only the issues of the branch that the tag names are reported", () => {
    const value = { kind: "circle", radius: -1, side: 2 };
    expect(shape.is(value)).toBe(false);
    expect(shape.validate(value).issues).toMatchObject([
      { instancePath: "/radius", keyword: "minimum", schemaPath: `${base}circle.schema.json#/properties/radius/minimum`, tolerated: true },
      { instancePath: "", keyword: "additionalProperties", schemaPath: `${base}circle.schema.json#/additionalProperties`, tolerated: true },
    ]);
    expect(shape.read({ kind: "circle" }).issues).toMatchObject([
      { keyword: "required", params: { property: "radius" }, tolerated: false },
    ]);
  });

  test("the null of an optional property of the branch reads as absent", () => {
    expect(shape.read({ kind: "circle", radius: 1, note: null })).toMatchObject({ ok: true, value: { kind: "circle", radius: 1 } });
  });

  test.for([
    [5, "", "type", "the payload must be an object, got the number 5"],
    [null, "", "type", "the payload must be an object, got null"],
    [[], "", "type", "the payload must be an object, got an array of 0 items"],
    [{}, "", "required", "kind is required, but missing"],
    [{ kind: undefined }, "", "required", "kind is required, but missing"],
    [Object.create({ kind: "circle" }), "", "required", "kind is required, but missing"],
    [{ kind: 5 }, "/kind", "oneOf", 'kind must be one of "circle" or "square", got 5'],
    [{ kind: null }, "/kind", "oneOf", 'kind must be one of "circle" or "square", got null'],
  ] as const)("%j belongs to no branch, which is one issue", ([value, instancePath, keyword, message]) => {
    expect(shape.is(value)).toBe(false);
    expect(shape.validate(value).issues).toMatchObject([{ instancePath, keyword, message, tolerated: false }]);
    expect(shape.read(value).ok).toBe(false);
  });
});

const unknown = { kind: "circel", size: null, inner: { kind: 1 } };

test("an unknown tag is rejected by a closed union, and named in one issue", () => {
  const result = model("ShapeOfToday").read(unknown);
  expect(result).toMatchObject({
    ok: false,
    issues: [
      {
        instancePath: "/kind",
        keyword: "oneOf",
        schemaPath: `${base}shape-of-today.schema.json#/oneOf`,
        message: 'kind must be one of "circle" or "square", got the string "circel"; did you mean "circle"?',
        params: { values: ["circle", "square"] },
        tolerated: false,
      },
    ],
  });
});

test("an open union keeps a value with an unknown tag as it came, and reports it", () => {
  expect(model("Shape").is(unknown)).toBe(false);
  const result = model("Shape").read(unknown);
  expect(result).toMatchObject({ ok: true, issues: [{ instancePath: "/kind", keyword: "oneOf", tolerated: true }] });
  expect(result.ok && result.value).toBe(unknown);
});

test("unions nest, and paths lead through them", () => {
  const value = { cover: { kind: "square", inner: { kind: "circle", radius: "1" } }, shapes: [{ kind: "square" }, { kind: "oval" }] };
  expect(model("Drawing").validate(value).issues).toMatchObject([
    { instancePath: "/cover/inner/radius", keyword: "type" },
    { instancePath: "/shapes/1/kind", keyword: "oneOf", tolerated: false },
  ]);
  expect(model("Drawing").read({ cover: null })).toMatchObject({ ok: true, value: {} });
});

const nested = (levels: number): object => {
  let shape: object = { kind: "square" };
  for (let level = 1; level < levels; level++) shape = { kind: "square", inner: shape };
  return shape;
};

test.for(["Shape", "Square"])("a %s may be nested 1,000 levels deep through a union", (name) => {
  expect([model(name).is(nested(1000)), model(name).read(nested(1000)).ok]).toEqual([true, true]);
  for (const levels of [1001, 100_000]) {
    expect(model(name).is(nested(levels))).toBe(false);
    expect(model(name).read(nested(levels))).toMatchObject({ ok: false, issues: [{ keyword: "maxDepth" }] });
  }
});

test("a tag that can't be read is one issue", () => {
  const throwing = Object.defineProperty({}, "kind", {
    enumerable: true,
    get: () => {
      throw new Error("no");
    },
  });
  expect(model("Shape").is(throwing)).toBe(false);
  expect(model("Shape").read(throwing)).toMatchObject({ ok: false, issues: [{ keyword: "unreadable" }] });
});
